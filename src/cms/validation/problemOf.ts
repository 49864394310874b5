import type { FlattenedField } from 'payload'
import { isMoment } from '@/time'
import type { Term } from '@/words'
import { misfits, outside } from '@/words/forms'
import type { Fits } from '@/cms/fields/fits'
import { isUuid } from '@/addresses/isUuid'
import { isText } from './isText'
import { richTextFits } from './richTextFits'

export type Row = Record<string, unknown>

/**
 * Why the column behind a field could not hold a value; null when it can. Asked of drafts too, which may be incomplete: what is required, and whether a
 * text is an address, say, is the business of publishing. `beside`: the values around it.
 */
export function problemOf(field: FlattenedField, value: unknown, beside: Row): Term | null {
  if (value === undefined || (value === null && !holdsFields(field))) return null
  return ofItsKind(field, value) ?? (isEmpty(field, value) ? null : ofItsOwn(field, value, beside))
}

function ofItsKind(field: FlattenedField, value: unknown): Term | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return ofText(field, value)
    case 'number':
      return (typeof value === 'number' && Number.isFinite(value)) || isTypedNumber(value) ? null : misfits.notANumber
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].includes(value as string) ? null : misfits.notYesOrNo
    case 'select':
    case 'radio':
      return ofChoice(field, value)
    case 'relationship':
    case 'upload':
      return ofRelation(value)
    case 'date':
      return value instanceof Date || (typeof value === 'string' && isMoment(value)) ? null : misfits.notADay
    case 'richText':
      return richTextFits(value)
    case 'array':
      // A form without rows sends how many there are.
      return value === 0 || value === '0' || (Array.isArray(value) && value.every(isRecord)) ? null : misfits.notRows
    case 'group':
    case 'tab':
      return isRecord(value) ? null : misfits.notAGroup
    case 'join':
      return null
    case 'blocks':
    case 'code':
    case 'json':
    case 'point':
      throw new Error(`${field.type}: say here what such a field can hold`)
  }
}

// Payload reads and writes what is inside without asking whether there is anything.
const holdsFields = ({ type }: FlattenedField) => type === 'array' || type === 'group' || type === 'tab'

export const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

// An index of PostgreSQL takes some 2 700 bytes, and a page has one title.
const most = { text: 2_000, textarea: 40_000, email: 254 } as const

function ofText(field: Extract<FlattenedField, { type: keyof typeof most }>, value: unknown): Term | null {
  if (typeof value !== 'string') return misfits.notText
  if (!isText(value)) return misfits.noSuchSign
  const length = ('maxLength' in field && field.maxLength) || most[field.type]
  if (value.length > length) return outside.length(length)
  return null
}

function ofChoice({ options, ...field }: Extract<FlattenedField, { type: 'select' | 'radio' }>, value: unknown): Term | null {
  const known = new Set<unknown>(options.map((option) => (typeof option === 'string' ? option : option.value)))
  const chosen = 'hasMany' in field && field.hasMany ? value : [value]
  return Array.isArray(chosen) && chosen.every((one) => known.has(one)) ? null : misfits.notAChoice
}

function ofRelation(value: unknown): Term | null {
  const id = isRecord(value) ? value.id : value
  return isUuid(id) || ['', 'none', 'null'].includes(id as string) ? null : misfits.notARecord
}

// Numbers also come as they were typed.
const isTypedNumber = (value: unknown) => typeof value === 'string' && Number.isFinite(Number(value))

const isEmpty = ({ type }: FlattenedField, value: unknown) => typeof value === 'string' && (type === 'number' ? value.trim() : value) === ''

function ofItsOwn({ custom, type }: FlattenedField, value: unknown, beside: Row): Term | null {
  return (custom?.fits as Fits | undefined)?.(type === 'number' ? Number(value) : value, beside) ?? null
}
