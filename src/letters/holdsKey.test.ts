import { holdsKey } from './holdsKey'
import type { Letter } from './letter'

const about = { concept: 'events', title: 'Journée', startsAt: null, endsAt: null, zone: null, place: null } as const
const asking = (link: string): Letter => ({ kind: 'reminder', about, lead: 'A', role: 'co-organiser', organisers: [], message: null, deadline: null, link })
const token = 'A'.repeat(64)

it.each<[string, boolean, Letter]>([
  ['an invitation', true, { kind: 'member-invited', organisation: 'A', role: 'publisher', by: null, link: 'https://exemple.org/admin/invitation#token' }],
  ['a link that confirms an address', true, { kind: 'address-proof', link: 'https://exemple.org/admin/confirm-address#token' }],
  ['a link for another password', true, { kind: 'password-link', link: 'https://exemple.org/admin/choose-password#token' }],
  ['the address of a page without account', true, asking(`https://exemple.org/repondre/${token}`)],
  ['the same in English', true, asking(`https://exemple.org/en/answer/${token}`)],
  ['a link to the panel', false, asking('https://exemple.org/admin/collections/collaborations/1')],
  ['a letter without a link', false, { kind: 'invitation-cancelled', about, lead: 'A' }],
])('%s: %s', (_what, isKey, letter) => expect(holdsKey(letter)).toBe(isKey))
