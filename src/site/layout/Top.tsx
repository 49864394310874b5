import { type Addressed, addressOf, alternatesOf, type PageName } from '@/addresses'
import { frameWords } from '@/words/pages'
import type { Frame } from './frame'

export function Top({ frame: { at, site } }: { frame: Frame }) {
  const { locale } = at
  return (
    <header className="top wrap edge">
      <p className="wordmark">
        <a href={addressOf('home', locale)}>
          <Wordmark name={site?.name ?? frameWords.siteName[locale]} />
        </a>
      </p>
      <nav aria-label={frameWords.sections[locale]}>
        <ul>
          {sections.map(({ page, within }) => (
            <li key={page}>
              <a href={addressOf(page, locale)} aria-current={currentness(at.page, page, within)}>
                {frameWords[page][locale]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch at={at} />
    </header>
  )
}

type Section = { page: 'agenda' | 'communiques' | 'collectives'; within: readonly PageName[] }

const sections: readonly Section[] = [
  { page: 'agenda', within: ['event', 'archives'] },
  { page: 'communiques', within: ['communique'] },
  { page: 'collectives', within: ['collective'] },
]

function currentness(shown: PageName, section: Addressed, within: readonly PageName[]): 'page' | 'true' | undefined {
  if (shown === section) return 'page'
  return within.includes(shown) ? 'true' : undefined
}

// The tie under the first two letters joins the words of our own name; another name stands as it is.
function Wordmark({ name }: { name: string }) {
  if (!name.startsWith('De ')) return name
  return (
    <>
      <span className="tie">De</span>
      {name.slice(2)}
    </>
  )
}

function LanguageSwitch({ at }: Pick<Frame, 'at'>) {
  const others = alternatesOf(at).filter(({ locale }) => locale !== at.locale)
  if (others.length === 0) return null
  return (
    <p className="lang">
      {others.map(({ locale, path }) => (
        <a key={locale} href={path} lang={locale} hrefLang={locale}>
          {frameWords.languageName[locale]}
        </a>
      ))}
    </p>
  )
}
