import type { EventLineFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { capitalised } from '@/text'
import { month } from '@/time'
import type { Locale } from '@/words'
import { agendaWords } from '@/words/pages'
import { DateList } from './DateList'
import { byMonth } from './months'

type Props = { events: readonly EventLineFragment[]; next?: EventLineFragment | undefined; now: Date; locale: Locale }

/** A long list of events, each month a section of the page. */
export function Months({ events, next, now, locale }: Props) {
  const { months, dateless } = byMonth(events)
  return (
    <>
      {months.map((section) => (
        <Band key={section.month} id={`m-${section.month}`} title={capitalised(month(`${section.month}-01`, locale))} long>
          <DateList events={section.events} next={next} now={now} level={3} locale={locale} />
        </Band>
      ))}
      {dateless.length > 0 && (
        <Band id="m-a-venir" title={agendaWords.dateToCome[locale]} long>
          <DateList events={dateless} now={now} level={3} locale={locale} />
        </Band>
      )}
    </>
  )
}
