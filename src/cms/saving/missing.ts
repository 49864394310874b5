import type { Field, PayloadRequest, Tab } from 'payload'
import { localeNamed } from '@/words'
import { labelIn } from '@/cms/fields/labelIn'

type Data = Record<string, unknown>
/** One thing that keeps a document from being published: where it is in the form, in the words of the form, and what to do. */
export type Missing = { path: string; label: string; words: string; code: 'EMPTY' | 'WRONG' }
type Asked = { req: PayloadRequest; document: Data }

/** What a document still lacks, by the rules of its own form, in the order of its form. */
export function missingIn(req: PayloadRequest, fields: Field[], document: object): Promise<Missing[]> {
  const data = inner(document)
  return missingAmong({ req, document: data }, fields, data, { path: '', label: '' })
}

type Place = { path: string; label: string }

// One after the other: rules that ask the database share the connection of the transaction.
async function missingAmong(asked: Asked, fields: (Field | Tab)[], data: Data, place: Place): Promise<Missing[]> {
  const found: Missing[] = []
  for (const field of fields) if (applies(asked, field, data)) found.push(...(await missingOf(asked, field, data, place)))
  return found
}

async function missingOf(asked: Asked, field: Field | Tab, data: Data, place: Place): Promise<Missing[]> {
  if ('tabs' in field) return missingAmong(asked, field.tabs, data, place)
  if (!('name' in field) || !field.name) return 'fields' in field ? missingAmong(asked, field.fields, data, place) : []
  const value = data[field.name]
  const here = { path: place.path + field.name, label: place.label + labelOf(asked.req, 'label' in field ? field.label : null, field.name) }
  const own = 'validate' in field ? await wrong(asked, field, value, data, here) : []
  if ('type' in field && field.type === 'array') return [...own, ...(await missingInRows(asked, field, rows(value), place))]
  return 'fields' in field ? [...own, ...(await missingAmong(asked, field.fields, inner(value), { path: `${here.path}.`, label: `${here.label} : ` }))] : own
}

async function missingInRows(asked: Asked, field: Extract<Field, { type: 'array' }>, values: Data[], place: Place): Promise<Missing[]> {
  const found: Missing[] = []
  for (const [index, row] of values.entries()) {
    const label = `${place.label}${labelOf(asked.req, field.labels?.singular, field.name)} ${index + 1} : `
    found.push(...(await missingAmong(asked, field.fields, row, { path: `${place.path}${field.name}.${index}.`, label })))
  }
  return found
}

type Validated = Extract<Field, { validate?: unknown }>

async function wrong({ req, document }: Asked, field: Validated, value: unknown, siblingData: Data, { path, label }: Place): Promise<Missing[]> {
  const validate = field.validate as ((value: unknown, options: object) => unknown) | undefined
  const { id } = document
  const options = { ...field, id, data: document, siblingData, req, operation: 'update', event: 'submit', path: path.split('.'), blockData: undefined, preferences: { fields: {} } }
  const words = await validate?.(value, options)
  return typeof words === 'string' ? [{ path, label, words, code: isEmpty(value) ? 'EMPTY' : 'WRONG' }] : []
}

// A field that the form does not show asks for nothing.
function applies({ req, document }: Asked, field: Field | Tab, siblingData: Data): boolean {
  const condition = 'admin' in field ? field.admin?.condition : undefined
  return !condition || Boolean(condition(document, siblingData, { blockData: {}, operation: 'update', path: [], user: req.user }))
}

const labelOf = (req: PayloadRequest, label: unknown, name: string) => labelIn(localeNamed(req.i18n.language), label, name)

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})
const rows = (value: unknown): Data[] => (Array.isArray(value) ? value.map(inner) : [])
const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
