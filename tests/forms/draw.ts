import fc from 'fast-check'
import type { Field } from 'payload'
import { strangeNumbers, strangeTexts, strangeThings } from './strange'
import { type Known, strangeRichText, usualRichText } from './richText'

/** One value for one field of a form: where it goes and what is put there. */
export type Entry = { path: string[]; value: unknown }

type Named = Exclude<Extract<Field, { name: string }>, { type: 'ui' | 'join' | 'blocks' | 'code' | 'json' | 'point' }>

/** Draws what a client may put into a form: one to three of its fields, whatever they are. A new field of a collection is drawn without a word here. */
export function entriesFor(fields: readonly Field[], known: Known): fc.Arbitrary<Entry[]> {
  const places = placesIn(fields, [])
  return fc.array(fc.oneof(...places.map(({ path, field }) => valueOf(field, known).map((value): Entry => ({ path, value })))), { minLength: 1, maxLength: 3 })
}

/** Every field that holds a value, with the names that lead to it; what a group holds counts, rows of an array are drawn with it. */
function placesIn(fields: readonly Field[], at: string[]): { path: string[]; field: Named }[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => placesIn(tab.fields, 'name' in tab && tab.name ? [...at, tab.name] : at))
    if (field.type === 'row' || field.type === 'collapsible') return placesIn(field.fields, at)
    if (field.type === 'group' && 'name' in field && field.name) return [{ path: [...at, field.name], field: field }, ...placesIn(field.fields, [...at, field.name])]
    if (field.type === 'group') return placesIn(field.fields, at)
    if (field.type === 'ui' || field.type === 'join' || !('name' in field) || field.name === 'id') return []
    if (field.type === 'blocks' || field.type === 'code' || field.type === 'json' || field.type === 'point') throw new Error(`${field.type}: say here what may be put there`)
    return [{ path: [...at, field.name], field: field }]
  })
}

function valueOf(field: Named, known: Known): fc.Arbitrary<unknown> {
  if (field.type === 'group') return strange(field, known)
  return fc.oneof({ weight: 5, arbitrary: fitting(field, known) }, { weight: 4, arbitrary: strange(field, known) }, { weight: 1, arbitrary: fc.constantFrom(...strangeThings) })
}

/** What a member would put there. */
function fitting(field: Named, known: Known): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'select':
    case 'radio': {
      const options = fc.constantFrom(...field.options.map((option) => (typeof option === 'string' ? option : option.value)))
      return 'hasMany' in field && field.hasMany ? fc.uniqueArray(options, { maxLength: 3 }) : options
    }
    case 'relationship':
    case 'upload': {
      const ids = typeof field.relationTo === 'string' ? known(field.relationTo) : []
      return ids.length > 0 ? fc.constantFrom(...ids) : fc.constant(null)
    }
    case 'checkbox':
      return fc.boolean()
    case 'number':
      return fc.constantFrom(...strangeNumbers.filter((number) => Number.isInteger(number) && number >= (field.min ?? 0) && number <= (field.max ?? 1_000_000)))
    case 'date':
      return fc.constantFrom('2027-02-13T12:00:00.000Z', '1970-01-01T00:00:00.000Z')
    case 'email':
      return fc.constant('somebody@cast.example')
    case 'richText':
      return usualRichText(known)
    case 'array':
      return fc.array(rowOf(field.fields, known, 0), { maxLength: 3 })
    case 'group':
      return fc.constant({})
    case 'text':
    case 'textarea':
      return fc.constantFrom(...fittingTexts(field))
  }
}

function strange(field: Named, known: Known): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'number':
      return fc.oneof(fc.constantFrom<unknown>(...strangeNumbers, ...strangeNumbers.map(String), '12abc', '1,5'), fc.double())
    case 'checkbox':
    case 'select':
    case 'radio':
      return fc.constantFrom<unknown>(...strangeThings, ...strangeTexts)
    case 'richText':
      return strangeRichText(known)
    case 'array':
      return fc.array(rowOf(field.fields, known, 2), { minLength: 1, maxLength: 3 })
    case 'relationship':
    case 'upload':
      return fc.constantFrom<unknown>('019aaaaa-0000-7000-8000-000000000000', 'nothing', 12, { id: 'nothing' }, ['nothing'], { relationTo: 'events', value: 'nothing' }, '\u0000', ...allOf(known))
    case 'group':
      return fc.constantFrom(...strangeThings)
    case 'text':
    case 'textarea':
    case 'email':
    case 'date':
      return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...strangeTexts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) })
  }
}

const allOf = (known: Known) => ['events', 'venues', 'media', 'organisations'].flatMap((collection) => known(collection).slice(0, 1))

/** A row as a member would fill it, but for so many of its fields. */
function rowOf(fields: readonly Field[], known: Known, oddities: number): fc.Arbitrary<object> {
  const usual = placesIn(fields, []).filter(({ field }) => field.type !== 'group').map(({ path, field }) => fitting(field, known).map((value): Entry => ({ path, value })))
  const odd = oddities > 0 ? entriesFor(fields, known) : fc.constant<Entry[]>([])
  return fc.tuple(fc.tuple(...usual), odd).map(([row, others]) => filled({}, [...row, ...others.slice(0, oddities)]))
}

/** Words; where a field takes no words, what it takes of all that we have. */
function fittingTexts(field: Named): readonly string[] {
  const [words, others] = [['des mots', 'd’autres mots'], strangeTexts.filter((text) => text !== '')].map((texts) => texts.filter((text) => takes(field, text)))
  return words?.length ? words : others?.length ? others : ['']
}

function takes({ custom, validate }: Named, text: string): boolean {
  const fits = (custom as { fits?: (value: unknown, beside: object) => unknown } | undefined)?.fits
  if (fits && fits(text, {}) !== null) return false
  try {
    return typeof (validate as ((value: unknown, options: object) => unknown) | undefined)?.(text, { req: { i18n: { language: 'fr' } }, siblingData: {}, data: {} }) !== 'string'
  } catch {
    return true // Payload's own ask the request, and take any text.
  }
}

/** A form with these entries in it; what was there stays where none is. */
export function filled(form: object, entries: readonly Entry[]): Record<string, unknown> {
  const result = structuredClone(form) as Record<string, unknown>
  for (const { path, value } of entries) {
    let here = result
    for (const name of path.slice(0, -1)) here = (here[name] = typeof here[name] === 'object' && here[name] !== null ? here[name] : {}) as Record<string, unknown>
    here[path.at(-1) ?? ''] = value
  }
  return result
}
