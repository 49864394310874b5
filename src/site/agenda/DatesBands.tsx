import type { EventListFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import type { Locale } from '@/words'
import { thingWords } from '@/words/pages'
import { DateList } from './DateList'

type Props = { upcoming: EventListFragment; past: EventListFragment; now: Date; locale: Locale }

/** The events of one thing: those to come, then the last of those that were. Sections without events are left out. */
export function DatesBands({ upcoming, past, now, locale }: Props) {
  return (
    <>
      <Dates id="a-venir" title={thingWords.upcoming[locale]} list={upcoming} now={now} locale={locale} />
      <Dates id="passes" title={thingWords.past[locale]} list={past} now={now} locale={locale} />
    </>
  )
}

function Dates({ id, title, list, now, locale }: { id: string; title: string; list: EventListFragment; now: Date; locale: Locale }) {
  if (list.nodes.length === 0) return null
  return (
    <Band id={id} title={title} long>
      <DateList events={list.nodes} now={now} level={3} withMonth locale={locale} />
    </Band>
  )
}
