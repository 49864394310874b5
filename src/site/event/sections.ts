import type { EventPageFragment } from '@/ask/documents'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'
import type { EventState } from './state'
import { voicesOf } from './voices'

/** Anchors are part of the address, so they stay the same in every language. */
export type Section = { id: 'programme' | 'reserver' | 'venir' | 'contexte' | 'voix' | 'echos'; title: string }

/** The sections that have something to say, in their order: no heading without content. */
export function sectionsOf(event: EventPageFragment, state: EventState, locale: Locale): Section[] {
  const voices = voicesOf(event)
  const sections: (Section & { exists: boolean })[] = [
    { id: 'programme', title: programmeTitle(event, locale), exists: event.sessions.length > 0 },
    { id: 'reserver', title: (state.isPast ? eventWords.booked : eventWords.reserve)[locale], exists: event.booking !== null && (state.isAhead || state.isPast) },
    { id: 'venir', title: eventWords.come[locale], exists: hasWayIn(event) && !state.isCancelled },
    { id: 'contexte', title: eventWords.context[locale], exists: event.topics.length > 0 },
    { id: 'voix', title: eventWords.voices[locale], exists: voices.organisers.length > 0 },
    { id: 'echos', title: eventWords.echoes[locale], exists: voices.others.length > 0 },
  ]
  return sections.filter(({ exists }) => exists).map(({ id, title }) => ({ id, title }))
}

/** Whether there is anything to say about getting there and in. */
export function hasWayIn(event: Pick<EventPageFragment, 'venue' | 'onlineUrl' | 'services' | 'accessContact' | 'practicalNotes'>): boolean {
  return Boolean(event.venue || event.onlineUrl || event.services.length > 0 || event.accessContact || event.practicalNotes)
}

export function programmeTitle(event: Pick<EventPageFragment, 'sessions'>, locale: Locale): string {
  return (event.sessions.length === 1 ? eventWords.onlySession : eventWords.programme)[locale]
}
