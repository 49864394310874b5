import type { FlattenedField } from 'payload'
import type { Term } from '@/words'
import { isRecord, problemOf, type Row } from './problemOf'

/** A value that a field could not keep: where it stands (`slots.0.startsAt`), the field, and what is wrong with it. */
export type Misfit = { path: string; field: FlattenedField; problem: Term }

/** All such values of a form. `inEveryLanguage`: localised fields come by language, `{ fr: …, en: … }`. */
export function misfitsIn(fields: FlattenedField[], data: Row, inEveryLanguage: boolean, at = ''): Misfit[] {
  return fields.flatMap((field) => {
    const [path, value] = [`${at}${field.name}`, data[field.name]]
    if (inEveryLanguage && 'localized' in field && field.localized && isRecord(value))
      return Object.entries(value).flatMap(([language, said]) => misfitsOf(field, said, `${path}.${language}`, inEveryLanguage, data))
    return misfitsOf(field, value, path, inEveryLanguage, data)
  })
}

function misfitsOf(field: FlattenedField, value: unknown, path: string, inEveryLanguage: boolean, beside: Row): Misfit[] {
  const problem = problemOf(field, value, beside)
  if (problem) return [{ path, field, problem }]
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) return misfitsIn(field.flattenedFields, value, inEveryLanguage, `${path}.`)
  if (field.type === 'array' && Array.isArray(value))
    return (value as Row[]).flatMap((row, index) => misfitsIn(field.flattenedFields, row, inEveryLanguage, `${path}.${index}.`))
  return []
}
