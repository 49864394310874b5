import type { CommuniquePageFragment } from '@/ask/documents'
import { OrganisationLink } from '@/site/collective/OrganisationLink'
import { date } from '@/time'
import type { Locale } from '@/words'
import { communiqueWords } from '@/words/pages'
import { publicDate } from './publicDate'

type Props = { communique: Pick<CommuniquePageFragment, 'organisation' | 'signatories' | 'publishedAt'>; locale: Locale }

/** Who answers for a text: each signatory with the date of the text it signed where it is known, or the collective that publishes. */
export function Signed({ communique: { organisation, signatories, publishedAt }, locale }: Props) {
  const isJoint = signatories.length > 0
  const rows = isJoint ? signatories : [{ organisation, signedOn: publicDate(publishedAt) }]
  return (
    <section className="signed" aria-labelledby="signe">
      <h2 id="signe">{(isJoint ? communiqueWords.signedBy : communiqueWords.publishedBy)[locale]}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.organisation.id}>
            <OrganisationLink organisation={row.organisation} locale={locale} />
            {row.signedOn && (
              <span className="small">
                {` ${(isJoint ? communiqueWords.textOf : communiqueWords.publishedOn)[locale]} `}
                <time dateTime={row.signedOn}>{date(row.signedOn, locale)}</time>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
