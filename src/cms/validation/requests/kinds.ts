import type { Option } from 'payload'
import { isText } from '../isText'
import { isRecord } from '../problemOf'
import { isUuid } from '@/addresses/isUuid'

/** Nothing was said: whatever holds one value may be empty. */
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 'null'

type Field = { type: string }

/** Whether one value is of the kind that a field holds. What holds no single value holds none. */
export function isOfKind(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return isText(value)
    case 'number':
      return (typeof value === 'number' || (isText(value) && value.trim() !== '')) && Number.isFinite(Number(value))
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
    case 'date':
      return value instanceof Date ? !Number.isNaN(value.getTime()) : isText(value) && isMoment(value)
    case 'select':
    case 'radio':
      return optionsOf(field).includes(value)
    case 'relationship':
    case 'upload':
      return isUuid(isRecord(value) ? (Array.isArray(relationOf(field)) ? value.value : value.id) : value)
    default:
      return false
  }
}

const optionsOf = (field: Field): unknown[] => ('options' in field ? (field.options as Option[]).map((option) => (typeof option === 'object' ? option.value : option)) : [])
const relationOf = (field: Field): unknown => ('relationTo' in field ? field.relationTo : undefined)

// PostgreSQL knows years of four digits as JavaScript writes them.
function isMoment(text: string): boolean {
  const moment = new Date(text)
  return !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() > 0 && moment.getUTCFullYear() < 10_000
}
