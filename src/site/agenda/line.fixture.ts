import type { EventLineFragment } from '@/ask/documents'

/** An example event in a list: Saturday 5 December 2026, 10 h to 17 h, free, in a library. */
export function line(changes: Partial<EventLineFragment> = {}): EventLineFragment {
  return {
    id: 'line-1',
    slug: 'permanence-papier',
    contentLocale: 'FR',
    title: 'Permanence papier : remplir ses dossiers à plusieurs',
    paper: 'YELLOW',
    status: 'SCHEDULED',
    statusReason: null,
    startsAt: '2026-12-05T10:00:00+01:00',
    endsAt: '2026-12-05T17:00:00+01:00',
    previousStartsAt: null,
    previousEndsAt: null,
    attendanceMode: 'ON_SITE',
    venue: { id: 'venue-2', slug: 'bibliotheque', name: 'Bibliothèque de quartier', acronym: null, city: 'Villeurbanne' },
    organisers: [
      { id: 'a', name: 'Collectif A' },
      { id: 'b', name: 'Collectif B' },
    ],
    price: { kind: 'FREE', note: null, amount: null, minimum: null, currency: 'EUR' },
    booking: { policy: 'NONE', full: false },
    ...changes,
  }
}
