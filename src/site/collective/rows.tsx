import type { OrganisationPageFragment } from '@/ask/documents'
import { Links } from '@/site/contact/Links'
import { PhoneLink } from '@/site/contact/PhoneLink'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { thingWords } from '@/words/pages'
import type { Detail } from '@/site/layout/Details'

/** Every public way to reach a body. */
export function contactRows({ website, phone, email, postalAddress, links }: OrganisationPageFragment, locale: Locale): Detail[] {
  return [
    [thingWords.website[locale], website && <a href={website}>{withoutScheme(website)}</a>],
    [
      thingWords.phone[locale],
      phone && (
        <>
          <PhoneLink phone={phone} />
          {phone.hours && <span className="small">{typeset(phone.hours, locale)}</span>}
        </>
      ),
    ],
    [thingWords.email[locale], email && <a href={`mailto:${email}`}>{email}</a>],
    [thingWords.post[locale], postalAddress],
    [thingWords.elsewhere[locale], links.length > 0 && <Links links={links} />],
  ]
}

/** Who answers for a body before the law. */
export function legalRows({ legal }: OrganisationPageFragment, locale: Locale): Detail[] {
  return [
    [thingWords.form[locale], legal?.form],
    [thingWords.carriedBy[locale], legal?.carriedBy],
    [thingWords.seat[locale], legal?.seat],
    [thingWords.rna[locale], legal?.rna],
    [thingWords.siret[locale], legal?.siret],
    [thingWords.publicationDirector[locale], legal?.publicationDirector],
    [thingWords.host[locale], legal?.host],
  ]
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
