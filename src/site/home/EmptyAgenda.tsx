import { addressOf } from '@/addresses'
import { date } from '@/time'
import type { Locale } from '@/words'
import { agendaWords } from '@/words/pages'

/** Nothing is announced: said as it is, with the last event as a proof of life. */
export function EmptyAgenda({ last, locale }: { last: { slug: string; startsAt: string } | null; locale: Locale }) {
  return (
    <p>
      {agendaWords.none[locale]}
      {last && (
        <>
          {` ${agendaWords.lastWas[locale]} `}
          <a href={addressOf('event', locale, { slug: last.slug })}>{date(last.startsAt, locale)}</a>.
        </>
      )}
    </p>
  )
}
