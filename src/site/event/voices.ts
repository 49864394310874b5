import type { EventPageFragment } from '@/ask/documents'
import { signersOf } from '@/site/communique/signers'

type Voices = EventPageFragment['communiques']

/** The texts about an event, each in the order given: those of its organisers, all equal, and those of others who speak about it. */
export function voicesOf({ communiques, organisers }: Pick<EventPageFragment, 'communiques' | 'organisers'>): { organisers: Voices; others: Voices } {
  const organising = new Set(organisers.map(({ id }) => id))
  const isTheirs = (voice: Voices[number]) => signersOf(voice).some(({ id }) => organising.has(id))
  return { organisers: communiques.filter(isTheirs), others: communiques.filter((voice) => !isTheirs(voice)) }
}
