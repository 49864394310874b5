import type { ArrayField, Field, Tab } from 'payload'
import { filledIn, languages, type Locale, locales } from '@/words'
import { listingWords as words } from '@/words/forms'
import { labelIn } from '@/cms/fields/labelIn'

export type Data = Record<string, unknown>
type Named = Extract<Field, { name: string }>

/** One field of a form in two documents: what stood in it, and what will. A value that is said in several languages is a pair in each. `one`: how a row is called. */
export type Pair =
  | { is: 'value'; path: string; label: string; field: Named; before: unknown; after: unknown }
  | { is: 'rows'; path: string; label: string; one: string; field: ArrayField; before: Data[]; after: Data[] }

/**
 * Two documents of one form side by side, in the order of the form and in its words, as far as readers see them: what stays inside, what the server
 * computes and what only says how to publish is left out. Documents come with all their languages (`locale: 'all'`) and without depth.
 */
export function pairsOf(fields: (Field | Tab)[], before: Data, after: Data, language: Locale): Pair[] {
  return among(fields, before, after, { language, path: '', group: null })
}

type Place = { language: Locale; path: string; group: string | null }

const among = (fields: (Field | Tab)[], before: Data, after: Data, place: Place): Pair[] => fields.flatMap((field) => pairsIn(field, before, after, place))

function pairsIn(field: Field | Tab, before: Data, after: Data, place: Place): Pair[] {
  if ('tabs' in field) return among(field.tabs, before, after, place)
  if (!('name' in field) || !field.name) return 'fields' in field ? among(field.fields, before, after, place) : []
  if (!('type' in field) || field.type === 'group') {
    const isInside = 'custom' in field && Boolean(field.custom?.isInside)
    const group = called(place, field.label, field.name)
    return among(isInside ? field.fields.filter(shows) : field.fields, inner(before[field.name]), inner(after[field.name]), { ...place, path: `${place.path}${field.name}.`, group })
  }
  if (isUnseen(field)) return []
  const here = { path: place.path + field.name, label: called(place, field.label, field.name) }
  const [was, is] = [before[field.name], after[field.name]]
  if (field.type === 'array') return [{ is: 'rows', ...here, one: called(place, field.labels?.singular, field.name), field, before: rows(was), after: rows(is) }]
  if (!('localized' in field) || !field.localized) return [{ is: 'value', ...here, field, before: was, after: is }]
  return locales.map((locale) => ({ is: 'value', path: `${here.path}.${locale}`, label: inLocale(here.label, locale, place.language), field, before: inner(was)[locale], after: inner(is)[locale] }))
}

// What stays inside and lets readers see something all the same.
const shows = ({ custom }: Field) => custom?.showsMore === true

/** A field as the form calls it, with the group that it stands in: "Réservation : Complet". */
function called({ language, group }: Place, label: unknown, name: string): string {
  const part = labelIn(language, label, name)
  return group === null ? part : filledIn(words.of, language, { whole: group, part })
}

const inLocale = (label: string, locale: Locale, language: Locale) =>
  locale === locales[0] ? label : filledIn(words.inLanguage, language, { label, language: languages[locale][language] })

function isUnseen(field: Named): boolean {
  const admin = 'admin' in field ? (field.admin as { hidden?: boolean } | undefined) : undefined
  return field.type === 'ui' || field.type === 'join' || unseen.has(field.name) || Boolean(admin?.hidden || field.custom?.isInside || field.custom?.isAside)
}

const unseen = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'])

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})
const rows = (value: unknown): Data[] => (Array.isArray(value) ? value.map(inner) : [])
