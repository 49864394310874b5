import { addressOf } from '@/addresses'
import type { OrganisationNameFragment } from '@/ask/documents'
import type { Locale } from '@/words'

/** A name that leads to its page; a collective with a colour carries it as a square before its name. */
export function OrganisationLink({ organisation, locale }: { organisation: OrganisationNameFragment; locale: Locale }) {
  const { name, slug, hue } = organisation
  return (
    <a className={hue === null ? undefined : 'mark'} data-hue={hue ?? undefined} href={addressOf('collective', locale, { slug })}>
      {name}
    </a>
  )
}

/** The same in running text: the link only. */
export function OrganisationInText({ organisation, locale }: { organisation: { name: string; slug: string }; locale: Locale }) {
  return <a href={addressOf('collective', locale, { slug: organisation.slug })}>{organisation.name}</a>
}
