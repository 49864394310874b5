import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { isText } from '../isText'
import { isRecord } from '../problemOf'
import { isEmpty, isOfKind } from './kinds'

/** The fields by which documents can be asked for, and those of other collections that they name. */
export type Asked = { fields: FlattenedField[]; related: (slug: string) => SanitizedCollectionConfig | undefined }

/**
 * The first place of a filter that is not what it should be: a field that there is not or that holds no single value, an operator that it does not know, a value of
 * another kind; null when all is well. `and` and `or` hold lists of filters.
 */
export function misfitInWhere(asked: Asked, where: unknown, deep = 0): string | null {
  if (where === undefined || where === null) return null
  if (!isRecord(where) || deep > 10) return 'where'
  for (const [path, condition] of Object.entries(where)) {
    const misfit = /^(and|or)$/i.test(path) ? misfitInList(asked, condition, deep) : misfitInCondition(asked, path, condition)
    if (misfit !== null) return misfit
  }
  return null
}

/** The first name of an order that is none of a field with an order; null when all is well. */
export function misfitInSort(asked: Asked, sort: unknown): string | null {
  const names = Array.isArray(sort) ? sort : isText(sort) ? sort.split(',') : sort === undefined || sort === null ? [] : [null]
  for (const name of names as unknown[]) {
    const field = isText(name) ? fieldAt(asked, name.trim().replace(/^-/, '')) : null
    if (!field || !(field.type in operators) || isInRows(asked, name as string)) return isText(name) ? name : 'sort'
  }
  return null
}

// Of many rows there is no one value to order by.
function isInRows(asked: Asked, name: string): boolean {
  const parts = name.trim().replace(/^-/, '').replace(/__/g, '.').split('.')
  return parts.some((_, at) => {
    const field = fieldAt(asked, parts.slice(0, at + 1).join('.'))
    return field !== null && (field.type === 'array' || field.type === 'join' || isMany(field))
  })
}

function misfitInList(asked: Asked, list: unknown, deep: number): string | null {
  if (!Array.isArray(list)) return 'where'
  for (const one of list) {
    const misfit = misfitInWhere(asked, one ?? false, deep + 1)
    if (misfit !== null) return misfit
  }
  return null
}

function misfitInCondition(asked: Asked, path: string, condition: unknown): string | null {
  const field = fieldAt(asked, path)
  if (!field || !isRecord(condition)) return path
  const wrong = Object.entries(condition).find(([operator, value]) => !isAsked(field, operator, value))
  return wrong ? `${path}.${wrong[0]}` : null
}

function isAsked(field: FlattenedField, operator: string, value: unknown): boolean {
  if (operator === 'exists') return typeof value === 'boolean' || value === 'true' || value === 'false'
  const known = operators[field.type as keyof typeof operators] as readonly string[] | undefined
  if (!known?.includes(operator) && !(operator === 'contains' && isMany(field))) return false
  if (operator === 'in' || operator === 'not_in') return listOf(value)?.every((one) => one === null || isOfKind(field, one)) ?? false
  if (operator === 'equals' || operator === 'not_equals') return isEmptyFor(field, value) || isOfKind(field, value)
  return isOfKind(field, value)
}

// "Nothing" can be asked for everywhere; an empty text only where there may be one.
const isEmptyFor = (field: FlattenedField, value: unknown) => isEmpty(value) && (value !== '' || ['text', 'textarea', 'email', 'code', 'date'].includes(field.type))

const listOf = (value: unknown): unknown[] | null => (Array.isArray(value) ? value : isText(value) ? value.split(',') : typeof value === 'number' ? [value] : null)

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const same = ['equals', 'not_equals', 'in', 'not_in'] as const
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const words = [...same, ...order, 'like', 'not_like', 'contains'] as const

const operators = {
  text: words,
  textarea: words,
  email: words,
  code: words,
  number: [...same, ...order],
  date: [...same, ...order],
  checkbox: ['equals', 'not_equals'],
  select: same,
  radio: same,
  relationship: same,
  upload: same,
  // Of a rich text only whether there is one.
  richText: [],
} as const

/** What a path leads to. Payload reads `a__b` as `a.b`, and behind the last field its language, or the id of what it names. */
function fieldAt({ fields, related }: Asked, path: string): FlattenedField | null {
  const [first = '', ...rest] = path.replace(/__/g, '.').split('.')
  if (first === 'id' || first === '_id') return rest.length === 0 ? id : null
  const field = fields.find(({ name }) => name === first) ?? null
  if (!field || rest.length === 0) return field
  if ('flattenedFields' in field) return fieldAt({ fields: field.flattenedFields, related }, rest.join('.'))
  if (field.type === 'relationship' || field.type === 'upload') return behind(field.relationTo, { fields: [field], related }, rest)
  if (field.type === 'join') return behind(field.collection, { fields: [field], related }, rest)
  return rest.length === 1 && 'localized' in field && field.localized ? field : null
}

function behind(to: string | string[], { fields: [field], related }: Asked, rest: string[]): FlattenedField | null {
  if (Array.isArray(to)) return rest.length > 1 || !field ? null : rest[0] === 'relationTo' ? name : rest[0] === 'value' ? id : null
  const collection = related(to)
  return collection ? fieldAt({ fields: collection.flattenedFields, related }, rest.join('.')) : null
}

const id = { name: 'id', type: 'relationship', relationTo: '' } as unknown as FlattenedField
const name = { name: 'relationTo', type: 'text' } as FlattenedField
