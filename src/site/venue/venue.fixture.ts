import type { VenuePlaceFragment } from '@/ask/documents'

export const ccva: VenuePlaceFragment = {
  id: 'venue-1',
  slug: 'ccva',
  contentLocale: 'FR',
  name: 'Centre culturel et de la vie associative',
  acronym: 'CCVA',
  street: '234 cours Émile-Zola',
  postcode: null,
  city: 'Villeurbanne',
  department: 'Rhône',
  country: 'FR',
  latitude: null,
  longitude: null,
  directions: null,
  accessibility: {
    checkedOn: '2025-01-06',
    contact: null,
    answers: [
      { kind: 'STEP_FREE_ENTRANCE', answer: 'YES', note: null },
      { kind: 'ACCESSIBLE_TOILETS', answer: 'UNKNOWN', note: null },
      { kind: 'HEARING_EQUIPMENT', answer: 'NO', note: 'prêt possible' },
    ],
  },
}
