import type { EventLineFragment } from '@/ask/documents'
import { byMonth } from '@/site/agenda/months'
import { DateList } from '@/site/agenda/DateList'
import { capitalised } from '@/text'
import { month } from '@/time'
import type { Locale } from '@/words'
import { agendaWords } from '@/words/pages'

type Props = { events: readonly EventLineFragment[]; next: EventLineFragment | undefined; now: Date; locale: Locale }

/** The months of the agenda, one level deeper than on its own page. */
export function NestedMonths({ events, next, now, locale }: Props) {
  const { months, dateless } = byMonth(events)
  const sections = months.map((section) => ({ id: section.month, title: capitalised(month(`${section.month}-01`, locale)), events: section.events }))
  const last = dateless.length > 0 ? [{ id: 'a-venir', title: agendaWords.dateToCome[locale], events: dateless }] : []
  return [...sections, ...last].map((section) => (
    <section className="month" aria-labelledby={`m-${section.id}`} key={section.id}>
      <h3 id={`m-${section.id}`}>{section.title}</h3>
      <DateList events={section.events} next={next} now={now} level={4} locale={locale} />
    </section>
  ))
}
