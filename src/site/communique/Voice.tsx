import { addressOf } from '@/addresses'
import type { VoiceFragment } from '@/ask/documents'
import { Heading } from '@/site/layout/Heading'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { date } from '@/time'
import { communiqueKinds, listed, type Locale } from '@/words'
import { Marks } from './Marks'
import { publicDate } from './publicDate'
import { signersOf } from './signers'

/** A text announced: who speaks, its title in their words, its first lines, when it appeared. */
export function Voice({ communique, level, locale }: { communique: VoiceFragment; level: 2 | 3; locale: Locale }) {
  const { lang, set } = wordsOf(communique, locale)
  const signers = signersOf(communique)
  const isJoint = communique.kind === 'JOINT'
  const published = publicDate(communique.publishedAt)
  return (
    <article className="voice">
      <Marks organisations={signers} />
      <p className="from">{isJoint ? say(communiqueKinds, 'JOINT', locale) : communique.organisation.name}</p>
      <Heading level={level}>
        <a href={addressOf('communique', locale, { slug: communique.slug })} lang={lang}>
          {set(communique.title)}
        </a>
      </Heading>
      {communique.standfirst && <p lang={lang}>{set(communique.standfirst)}</p>}
      <p className="small">
        {isJoint && `${listed(signers.map(({ name }) => name), locale)}, `}
        <time dateTime={published}>{date(published, locale)}</time>
      </p>
    </article>
  )
}
