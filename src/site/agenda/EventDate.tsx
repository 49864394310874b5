import { addressOf } from '@/addresses'
import type { EventLineFragment } from '@/ask/documents'
import { stateOf } from '@/site/event/state'
import { classes } from '@/site/layout/classes'
import { Heading } from '@/site/layout/Heading'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { Day } from './Day'
import { lineOf } from './lines'
import { Tags } from './Tags'
import { WhenLine } from './WhenLine'

type Props = { event: EventLineFragment; isNext: boolean; now: Date; level: 2 | 3 | 4; withMonth: boolean; locale: Locale }

/** An event in a list: its day, its title, hours and place, price, who organises. */
export function EventDate({ event, isNext, now, level, withMonth, locale }: Props) {
  const { lang, set } = wordsOf(event, locale)
  const state = stateOf(event, now)
  const { place, price, organisers } = lineOf(event, locale)
  return (
    <article className={classes('date', isNext && 'sheet', state.isCancelled && 'gone')} data-paper={isNext ? event.paper.toLowerCase() : undefined}>
      <Day event={event} isDateless={state.isDateless} withMonth={withMonth} locale={locale} />
      <div>
        <Tags status={event.status} isNext={isNext} locale={locale} />
        <Heading level={level} lang={lang}>
          <a href={addressOf('event', locale, { slug: event.slug })}>{set(event.title)}</a>
        </Heading>
        {event.statusReason && event.status !== 'SCHEDULED' && (
          <p className="line" lang={lang}>
            {set(event.statusReason)}
          </p>
        )}
        {!state.isCancelled && (
          <p className="line">
            <WhenLine event={event} isDateless={state.isDateless} locale={locale} />
            {place && (state.isDateless ? <span className="also">{place}</span> : `, ${place}`)}
            {state.isAhead && price && <span className="also">{price}</span>}
          </p>
        )}
        {organisers && <p className="small">{organisers}</p>}
      </div>
    </article>
  )
}
