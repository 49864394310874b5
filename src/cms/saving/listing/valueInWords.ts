import type { Field } from 'payload'
import { toText } from '@/text'
import { listed, type Locale } from '@/words'
import { listingWords as words } from '@/words/forms'
import { labelIn } from '@/cms/fields/labelIn'

/** What a document is called, by its collection and id, for whoever reads the list. */
export type Names = (collection: string, id: string) => string
export type Saying = { language: Locale; names: Names }

/** A value of a field, as people say it; empty for none. */
export function valueInWords(field: Extract<Field, { name: string }>, value: unknown, { language, names }: Saying): string {
  if (value === null || value === undefined || value === '') return ''
  const own = (field.custom as { inWords?: (value: unknown, language: Locale) => string } | undefined)?.inWords
  if (own) return own(value, language)
  if (field.type === 'checkbox') return value === true ? words.yes[language] : ''
  if (field.type === 'richText') return toText(value)
  const all = [value].flat().filter((one) => typeof one === 'string' || typeof one === 'number')
  if (field.type === 'select') return listed(all.map((one) => optionIn(field.options, one, language)), language)
  if (field.type === 'relationship' || field.type === 'upload') return listed(all.map((one) => names(String(field.relationTo), String(one))), language)
  return listed(all.map(String), language)
}

type Options = Extract<Field, { type: 'select' }>['options']

function optionIn(options: Options, value: string | number, language: Locale): string {
  const option = options.find((one) => (typeof one === 'object' ? one.value : one) === value)
  return typeof option === 'object' ? labelIn(language, option.label, option.value) : String(value)
}
