import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'

type Columns = Record<string, unknown>
/** Words by language. */
type Words = { fr?: Columns; en?: Columns }
type Thing = { id?: string; columns?: Columns; words?: Words; slug?: string }

type Concept = 'organisations' | 'events' | 'sessions' | 'speakers' | 'venues' | 'topics' | 'communiques' | 'pages'

/**
 * Puts things straight into the tables, as the owner: public ones unless their columns say otherwise. For what no entrance would let in.
 * What must not leave is planted beside a twin that differs in nothing else.
 */
export function planter(owner: ClientBase) {
  const insert = async (table: string, columns: Columns) => {
    const names = Object.keys(columns)
    const values = names.map((_, at) => `$${at + 1}`)
    await owner.query(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${values.join(', ')})`,
      Object.values(columns),
    )
  }

  const words = async (table: string, id: string, { fr, en }: Words) => {
    if (fr) await insert(`${table}_locales`, { _locale: 'fr', _parent_id: id, ...fr })
    if (en) await insert(`${table}_locales`, { _locale: 'en', _parent_id: id, ...en })
  }

  /** A public thing of a concept, with an address and a revision. */
  const thing = async (
    concept: Concept,
    { id = randomUUID(), columns = {}, words: said = {}, slug = `${concept}-${id.slice(0, 8)}` }: Thing = {},
  ) => {
    await insert(concept, { id, _status: 'published', ...usual[concept], ...columns })
    await words(concept, id, said)
    await insert('slugs', { concept, slug, document_id: id, given_at: new Date() })
    await owner.query(
      `insert into revisions (n, at, change, concept, document_id) values (nextval('revisions_n'), now(), 'created', $1, $2)`,
      [concept, id],
    )
    return id
  }

  /** A row of a thing that another one owns. */
  const row = async (table: string, parent: string, order: number, columns: Columns, said: Words = {}) => {
    const id = randomUUID()
    await insert(table, { id, _parent_id: parent, _order: order, ...columns })
    await words(table, id, said)
    return id
  }

  return {
    insert,
    thing,
    row,
    organisation: (name: string, columns: Columns = {}, said: Words = {}) =>
      thing('organisations', { columns: { name, ...columns }, words: said }),
    suspend: (organisation: string) => owner.query('update organisations set suspended = true where id = $1', [organisation]),
    speaker: (name: string, columns: Columns = {}) => thing('speakers', { columns: { name, ...columns } }),
    venue: (name: string, columns: Columns = {}) => thing('venues', { columns: { name, city: 'Villeurbanne', ...columns } }),
    topic: (title: string, columns: Columns = {}) => thing('topics', { columns, words: { fr: { title } } }),
    event: async (title: string, lead: string, columns: Columns = {}, more: Thing = {}) => {
      const id = await thing('events', { columns, words: { fr: { title } }, ...more })
      await insert('event_records', { event_id: id, lead_id: lead })
      return id
    },
    session: (title: string, event: string, columns: Columns = {}) =>
      thing('sessions', { columns: { event_id: event, ...columns }, words: { fr: { title } } }),
    communique: async (title: string, organisation: string, columns: Columns = {}, said: Columns = {}) => {
      const id = await thing('communiques', { columns, words: { fr: { title, ...said } } })
      await insert('communique_records', { communique_id: id, organisation_id: organisation, first_published_at: new Date() })
      return id
    },
    picture: (name: string) => picture(insert, name),
    collaboration: (columns: Columns) =>
      insert('collaborations', { id: randomUUID(), status: 'accepted', role: 'co-organiser', position: 1, ...columns }),
  }
}

const usual: Record<Concept, Columns> = {
  organisations: { kind: 'collective' },
  events: {
    kind: 'day',
    starts_at: '2025-01-18T14:00',
    zone: 'Europe/Paris',
    starts_instant: '2025-01-18T13:00:00Z',
    paper: 'yellow',
    attendance_mode: 'on-site',
  },
  sessions: { kind: 'round-table', starts_at: '2025-01-18T14:30' },
  speakers: {},
  venues: {},
  topics: { kind: 'theme' },
  communiques: { kind: 'own' },
  pages: {},
}

async function picture(insert: (table: string, columns: Columns) => Promise<void>, name: string): Promise<string> {
  const id = randomUUID()
  const file = { filename: `${name}.jpg`, mime_type: 'image/jpeg', width: 1600, height: 900 }
  const smaller = { sizes_webp480_filename: `${name}-480.webp`, sizes_webp480_mime_type: 'image/webp', sizes_webp480_width: 480 }
  await insert('media', { id, ...file, ...smaller })
  await insert('media_locales', { _locale: 'fr', _parent_id: id, alt: `image ${name}` })
  return id
}
