import { randomUUID } from 'node:crypto'
import type { Field, Payload } from 'payload'
import sharp from 'sharp'
import { held, type HeldConcept } from '../cast/documents'
import type { Collective } from '../cast/twoCollectives'
import type { Known } from './richText'

/** How somebody of the cast fills in a form as it is meant to be: what is drawn is put over it. */
export type Form = { by: string; data: () => Promise<object>; file?: () => Promise<object> }

/** A form of each collection, for a member of A who publishes; what is the administrators' by theirs; agreements as the platform's acts write them. */
export function formsOf(house: Collective, others: { organisation: string; person: string }): Record<string, Form> {
  const ofHeld = Object.fromEntries(
    (Object.keys(held) as HeldConcept[]).map((concept) => [
      concept,
      { by: 'publisher of A', data: async () => held[concept].data({ words: 'des mots', secret: 'à l’oral', house, state: 'live' }) } satisfies Form,
    ]),
  )
  return {
    ...ofHeld,
    media: { by: 'publisher of A', data: async () => ({ alt: 'une affiche', owner: house.organisation }), file: picture },
    pages: { by: 'administrator', data: async () => ({ title: 'Une page', key: 'about' }) },
    collaborations: { by: 'visitor', data: async () => ({ event: house.events.pending, organisation: others.organisation, role: 'co-organiser', status: 'accepted', position: 3 }) },
    memberships: { by: 'administrator', data: async () => ({ person: others.person, organisation: others.organisation, role: 'contributor' }) },
    users: { by: 'administrator', data: async () => ({ email: `${randomUUID()}@cast.example`, password: 'vélo nuage trompette seize', name: 'Quelqu’un' }) },
  }
}

/** Documents of the cast that a relation may name: public ones and drafts. */
export const knownIn =
  (house: Collective, others: { organisation: string; person: string; picture: string }): Known =>
  (collection) => {
    if (collection === 'media') return [others.picture]
    if (collection === 'users') return [others.person]
    if (collection in held) return [house[collection as HeldConcept].live, house[collection as HeldConcept].drafted]
    return []
  }

async function picture() {
  const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fc0' } }).png().toBuffer()
  return { data, mimetype: 'image/png', name: 'affiche.png', size: data.length }
}

/** The fields that somebody can fill in: whom an agreement is about is for the acts to say, and signing in opens sessions. */
export function fieldsOf({ config }: Payload, form: string): Field[] {
  const fields = [...config.collections, ...config.globals].find(({ slug }) => slug === form)?.fields ?? []
  if (form === 'collaborations') return fields.flatMap((field) => (field.type === 'row' ? field.fields : field)).filter(({ type }) => type !== 'relationship')
  return fields.filter((field) => !('name' in field) || field.name !== 'sessions' || field.type !== 'array')
}
