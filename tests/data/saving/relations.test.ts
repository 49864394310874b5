import { readdirSync, readFileSync } from 'node:fs'
import type { Field, Payload } from 'payload'
import { relations } from '@/cms/documents/relations'
import { placeOf, rowsOf } from '@/cms/documents/rowsOf'
import { adapterOf } from '@/cms/transactions/adapter'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { openPayload } from '../../support/payload'

// Who names whom is declared once. What is written by hand beside the declaration is held against it here: a relation that one of them forgets is red.

let database: SuiteDatabase
let payload: Payload
let collections: Payload['config']['collections']

beforeAll(async () => {
  database = await createDatabase()
  payload = await openPayload(database)
  ;({ collections } = payload.config)
}, 60_000)
afterAll(() => database.drop())

type Named = { from: string; field: string; to: unknown }

/** Every field of a form that names documents, at any depth. */
const namingIn = (from: string, fields: Field[], path = ''): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namingIn(from, tab.fields, path + ('name' in tab && tab.name ? `${tab.name}.` : '')))
    if (field.type === 'blocks') throw new Error(`${field.name} holds blocks: say here how to read them`)
    if (field.type === 'relationship' || field.type === 'upload') return [{ from, field: path + field.name + (field.hasMany ? '[]' : ''), to: field.relationTo }]
    if (!('fields' in field)) return []
    return namingIn(from, field.fields, path + ('name' in field && field.name ? `${field.name}${field.type === 'array' ? '[]' : ''}.` : ''))
  })

const sorted = (rows: Named[]) => rows.map(({ from, field, to }) => [from, field, to].join(' ')).toSorted()
const sourceOf = (path: string) => readFileSync(path, 'utf8').replace(/\s+/g, ' ')

it('the declaration has every relation of every collection, and no other', () => {
  const named = collections.filter(({ slug }) => !slug.startsWith('payload-')).flatMap(({ slug, fields }) => namingIn(slug, fields))
  expect(sorted([...relations])).toEqual(sorted(named))
})

it('readers read again what shows a document that has changed', () => {
  const statements = readdirSync('src/cms/revisions').map((file) => sourceOf(`src/cms/revisions/${file}`)).join(' ')
  // From the name of a concept in the list to the next one's.
  const ofConcept = (concept: string) => new RegExp(` ${concept}: sql\`(.*?)\``).exec(statements.slice(statements.indexOf('const also')))?.[1] ?? ''
  const forgotten = relations.filter(({ shows, to }) => shows || to === 'media').filter((relation) => {
    const { column, tables } = placeOf(relation)
    return !new RegExp(`\\b${tables[0]} (\\w+) .*?\\b\\1\\.${column}\\b`).test(ofConcept(relation.to))
  })
  expect(sorted(forgotten)).toEqual([])
})

it('a file is public for every document that shows it', () => {
  const view = sourceOf('src/published/files.sql')
  const forgotten = relations.filter(({ to }) => to === 'media').filter((relation) => {
    const { column, tables } = placeOf(relation)
    return !new RegExp(`from public\\.${tables[0]} (\\w+) where \\1\\.${column} = f\\.id`).test(view)
  })
  expect(sorted(forgotten)).toEqual([])
})

it('the statement of each relation asks tables and columns that there are, of the row and of the draft', async () => {
  const drafted = new Set<string>(collections.filter(({ versions }) => versions).map(({ slug }) => slug))
  for (const relation of relations) {
    for (const draft of drafted.has(relation.from) && !relation.record ? [false, true] : [false]) {
      const { rows } = await adapterOf(payload).drizzle.execute(rowsOf(relation, draft))
      expect({ relation, draft, rows }).toEqual({ relation, draft, rows: [] })
    }
  }
})
