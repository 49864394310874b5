import { type Addressed, addressOf } from '@/addresses'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'

const ways = ['agenda', 'communiques', 'collectives', 'siteMap'] as const satisfies readonly Addressed[]

/** There is nothing here, and where to go instead. The same words for what never was and for what may not be seen. */
export function MissingPage({ locale }: { locale: Locale }) {
  return (
    <>
      <Masthead title={frameWords.missingTitle[locale]} lead={frameWords.missingText[locale]} />
      <Band id="suite" title={frameWords.missingWays[locale]}>
        <ul className="rows">
          {ways.map((page) => (
            <li key={page}>
              <a href={addressOf(page, locale)}>{frameWords[page][locale]}</a>
            </li>
          ))}
        </ul>
      </Band>
    </>
  )
}
