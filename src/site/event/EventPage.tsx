import type { EventPageFragment } from '@/ask/documents'
import { VoicesBand } from '@/site/communique/VoicesBand'
import { say } from '@/site/said/say'
import { licences, type Locale } from '@/words'
import { eventWords } from '@/words/pages'
import { Booked } from './Booked'
import { Booking } from './Booking'
import { Coming } from './Coming'
import { Context } from './Context'
import { Intro } from './Intro'
import { Poster } from './Poster'
import { Programme } from './Programme'
import { sectionsOf } from './sections'
import { stateOf } from './state'
import { Toc } from './Toc'
import { voicesOf } from './voices'

/** All that is known of one event, at the moment `now`. */
export function EventPage({ event, now, locale }: { event: EventPageFragment; now: Date; locale: Locale }) {
  const state = stateOf(event, now)
  const sections = sectionsOf(event, state, locale)
  const voices = voicesOf(event)
  const shows = (id: (typeof sections)[number]['id']) => sections.some((section) => section.id === id)
  return (
    <article>
      <Poster event={event} state={state} locale={locale} />
      <Toc sections={sections} locale={locale} />
      <Intro event={event} locale={locale} />
      {shows('programme') && <Programme event={event} isOver={state.isFaded} locale={locale} />}
      {shows('reserver') && <HowToBook event={event} isPast={state.isPast} locale={locale} />}
      {shows('venir') && <Coming event={event} locale={locale} />}
      {shows('contexte') && <Context topics={event.topics} locale={locale} />}
      <VoicesBand title={eventWords.voices[locale]} communiques={voices.organisers} locale={locale} />
      <VoicesBand id="echos" title={eventWords.echoes[locale]} communiques={voices.others} locale={locale} />
      {event.licence && (
        <p className="small wrap edge licence">{`${eventWords.licence[locale]} ${say(licences, event.licence, locale)}`}</p>
      )}
    </article>
  )
}

function HowToBook({ event, isPast, locale }: { event: EventPageFragment; isPast: boolean; locale: Locale }) {
  if (!event.booking) return null
  return isPast ? <Booked booking={event.booking} locale={locale} /> : <Booking booking={event.booking} timeZone={event.timeZone} locale={locale} />
}
