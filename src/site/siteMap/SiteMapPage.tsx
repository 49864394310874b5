import { type Addressed, addressOf } from '@/addresses'
import { Masthead } from '@/site/layout/Masthead'
import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'

const pages = [
  'home', 'agenda', 'archives', 'communiques', 'collectives', 'topics', 'about', 'accessibility', 'privacy', 'legal', 'developers',
] as const satisfies readonly Addressed[]

/** Every page that is not about one single thing. */
export function SiteMapPage({ locale }: { locale: Locale }) {
  return (
    <>
      <Masthead title={frameWords.siteMap[locale]} />
      <div className="intro wrap edge">
        <ul className="rows">
          {pages.map((page) => (
            <li key={page}>
              <a href={addressOf(page, locale)}>{frameWords[page][locale]}</a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
