import type { OrganisationCardFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { typeset } from '@/text'
import { type Locale, organisationKinds, scopes } from '@/words'

/** "Collectif, local, Saint-Étienne": what kind of body it is and where it acts. */
export function kindAndPlace({ kind, scope, territory }: OrganisationCardFragment, locale: Locale): string {
  const known = [say(organisationKinds, kind, locale), scope && say(scopes, scope, locale).toLowerCase(), territory && typeset(territory, locale)]
  return known.filter(Boolean).join(', ')
}
