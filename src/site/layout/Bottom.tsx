import { type Addressed, addressOf } from '@/addresses'
import { PhoneLink } from '@/site/contact/PhoneLink'
import { typeset } from '@/text'
import { date, hour, inZone } from '@/time'
import { frameWords } from '@/words/pages'
import type { Frame } from './frame'

const pages = ['archives', 'topics', 'about', 'accessibility', 'privacy', 'legal', 'siteMap', 'developers'] as const satisfies readonly Addressed[]

export function Bottom({ frame: { at, origin, site }, version }: { frame: Frame; version: string | null }) {
  const { locale } = at
  return (
    <footer className="bottom wrap edge">
      <p>
        <b>{site?.name ?? frameWords.siteName[locale]}</b>, {frameWords.motto[locale]}
      </p>
      <p>
        {site?.footer ? typeset(site.footer, locale) : frameWords.plain[locale]}
        {site?.phone && (
          <>
            {' '}
            {frameWords.askByPhone[locale]} <PhoneLink phone={site.phone} />.
          </>
        )}
        {site?.email && (
          <>
            {' '}
            {frameWords.write[locale]} <a href={`mailto:${site.email}`}>{site.email}</a>.
          </>
        )}
      </p>
      <nav aria-label={frameWords.foot[locale]}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={addressOf(page, locale)}>{frameWords[page][locale]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {at.page !== 'missing' && (
        <p className="version">
          {version && `${frameWords.versionOf[locale]} ${readable(version, locale)}. `}
          {`${frameWords.addressOfPage[locale]} ${origin}${at.path}`}
        </p>
      )}
    </footer>
  )
}

// The clock of the readers' country: a version belongs to the site, not to the place of an event.
function readable(moment: string, locale: Frame['at']['locale']): string {
  const local = inZone(moment, 'Europe/Paris')
  return `${date(local, locale)}, ${hour(local, locale)}`
}
