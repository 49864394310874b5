import { addressOf } from '@/addresses'
import type { OrganisationCardFragment } from '@/ask/documents'
import { Marks } from '@/site/communique/Marks'
import { Heading } from '@/site/layout/Heading'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { kindAndPlace } from './kindAndPlace'

export function CollectiveCard({ organisation, locale }: { organisation: OrganisationCardFragment; locale: Locale }) {
  const { lang, set } = wordsOf(organisation, locale)
  return (
    <li>
      <Marks organisations={[organisation]} />
      <Heading level={3}>
        <a href={addressOf('collective', locale, { slug: organisation.slug })}>{organisation.name}</a>
      </Heading>
      <p className="small">{kindAndPlace(organisation, locale)}</p>
      {organisation.summary && <p lang={lang}>{set(organisation.summary)}</p>}
    </li>
  )
}
