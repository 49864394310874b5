import type { OrganisationNameFragment, SupporterLineFragment } from '@/ask/documents'
import { OrganisationLink } from '@/site/collective/OrganisationLink'
import { Picture } from '@/site/picture/Picture'
import { capitalised } from '@/text'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

type Props = {
  organisers: readonly OrganisationNameFragment[]
  supporters: readonly SupporterLineFragment[]
  lang: Locale | undefined
  set: (text: string) => string
  locale: Locale
}

/** Those who organise, as equals in their own order; those who support stand below, never among them. */
export function Organisers({ organisers, locale, ...support }: Props) {
  if (organisers.length === 0) return <Supporters {...support} locale={locale} />
  return (
    <section className="by" aria-labelledby="par">
      <h2 id="par">{(organisers.length > 1 ? eventWords.organisedTogetherBy : eventWords.organisedBy)[locale]}</h2>
      <ul>
        {organisers.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} locale={locale} />
          </li>
        ))}
      </ul>
      <Supporters {...support} locale={locale} />
    </section>
  )
}

function Supporters({ supporters, lang, set, locale }: Omit<Props, 'organisers'>) {
  return supporters.map(({ mention, logo }) => (
    <div className="support" key={mention}>
      <p lang={lang}>{capitalised(set(mention))}</p>
      {logo && <Picture image={logo} sizes="8rem" locale={locale} />}
    </div>
  ))
}
