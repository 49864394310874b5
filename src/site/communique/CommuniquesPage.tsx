import type { VoiceListFragment } from '@/ask/documents'
import { Masthead } from '@/site/layout/Masthead'
import { Paging } from '@/site/paging/Paging'
import type { Locale } from '@/words'
import { communiqueWords, frameWords } from '@/words/pages'
import { Voice } from './Voice'

type Props = { list: VoiceListFragment; path: string; isContinuation: boolean; locale: Locale }

/** Every text, latest first, all voices alike. */
export function CommuniquesPage({ list: { nodes, pageInfo }, path, isContinuation, locale }: Props) {
  return (
    <>
      <Masthead title={frameWords.communiques[locale]} lead={communiqueWords.lead[locale]} />
      <div className="wrap edge list">
        {nodes.length === 0 && <p>{communiqueWords.none[locale]}</p>}
        <div className="voices">
          {nodes.map((communique) => (
            <Voice key={communique.id} communique={communique} level={2} locale={locale} />
          ))}
        </div>
      </div>
      <Paging path={path} {...pageInfo} isContinuation={isContinuation} locale={locale} />
    </>
  )
}
