import type { CommuniquePageFragment } from '@/ask/documents'
import { typeset } from '@/text'
import { date } from '@/time'
import type { Locale } from '@/words'
import { communiqueWords } from '@/words/pages'

type Props = { corrections: CommuniquePageFragment['corrections']; lang: Locale | undefined; locale: Locale }

/** What was set right after publication, dated, under the text. */
export function Corrections({ corrections, lang, locale }: Props) {
  return corrections.map((correction) => (
    <div className="fix" key={`${correction.date} ${correction.text}`}>
      <p>
        <b className="dateline">
          {`${communiqueWords.correctionOf[locale]} `}
          <time dateTime={correction.date}>{date(correction.date, locale)}</time>.
        </b>{' '}
        <span lang={lang}>{typeset(correction.text, lang ?? locale)}</span>
      </p>
    </div>
  ))
}
