import type { Locale as Stored } from '@/words'
import { builder } from './builder'
import { communiqueById } from './communiques/links'
import type { Context } from './context'
import { eventById } from './events/links'
import { Locale } from './locale'
import { organisationById } from './organisations/links'
import { pageById } from './platform/links'
import { sessionById } from './sessions/links'
import { speakerById } from './speakers/links'
import { topicById } from './topics/links'
import { venueById } from './venues/links'
import { columnsOf } from './lazyColumns'

/** What the whole row of every public thing holds. */
type ThingRow = { id: string; locale: Stored; contentLocale: Stored; updatedAt: string; revision: string }
/** What is at least known of one. */
export type KnownThing = Pick<ThingRow, 'id' | 'locale'> & Partial<ThingRow>

const columns: Record<
  string,
  <Name extends keyof ThingRow>(
    name: Name,
  ) => (row: KnownThing, args: unknown, context: Context) => ThingRow[Name] | Promise<ThingRow[Name]>
> = {
  Communique: columnsOf(communiqueById),
  Event: columnsOf(eventById),
  Organisation: columnsOf(organisationById),
  Page: columnsOf(pageById),
  Session: columnsOf(sessionById),
  Speaker: columnsOf(speakerById),
  Topic: columnsOf(topicById),
  Venue: columnsOf(venueById),
}

const column =
  <Name extends keyof ThingRow>(name: Name) =>
  (row: KnownThing, args: unknown, context: Context, { parentType }: { parentType: { name: string } }) => {
    const known = row[name] as ThingRow[Name] | undefined
    if (known !== undefined) return known
    const whole = columns[parentType.name]
    if (!whole) throw new Error(`${parentType.name} is a Thing whose row nobody knows`)
    return whole(name)(row, args, context)
  }

export const Thing = builder.interfaceRef<KnownThing>('Thing').implement({
  description: 'A public thing with an identity and a history.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable: it never changes and is never given to another thing.' }),
    contentLocale: t.field({
      type: Locale,
      description: 'The language its texts are given in: the one asked for, or the one they exist in.',
      resolve: column('contentLocale'),
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When what the public reads of it last changed (UTC).',
      resolve: column('updatedAt'),
    }),
    revision: t.string({
      description:
        'The number of its last public change, as text. Numbers grow in the order of publication over the whole platform: compare to see whether your copy is behind.',
      resolve: column('revision'),
    }),
  }),
})
