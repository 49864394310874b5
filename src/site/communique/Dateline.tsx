import type { CommuniquePageFragment } from '@/ask/documents'
import { date } from '@/time'
import type { Locale } from '@/words'

/** "Villeurbanne, le 9 décembre 2024." What is not stated is left out. */
export function Dateline({ dateline, locale }: { dateline: CommuniquePageFragment['dateline']; locale: Locale }) {
  if (!dateline?.place && !dateline?.date) return null
  return (
    <p className="dateline">
      {dateline.place}
      {dateline.place && dateline.date && (locale === 'fr' ? ', le ' : ', ')}
      {dateline.date && <time dateTime={dateline.date}>{date(dateline.date, locale)}</time>}.
    </p>
  )
}
