import type { Locale } from '@/words'

type Json = unknown
/** A value of the demo in both languages. */
type Said = { fr: Json; en: Json }

const isSaid = (value: Json): value is Said =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 2 && 'fr' in value && 'en' in value

/** The same data with every bilingual value said in one language. */
export function inLocale(value: Json, locale: Locale): Json {
  if (isSaid(value)) return value[locale]
  if (Array.isArray(value)) return value.map((one) => inLocale(one, locale))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLocale(one, locale)]))
  return value
}

/** Whether anything in it is said in two languages. */
export function isBilingual(value: Json): boolean {
  if (isSaid(value)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(isBilingual)
}

/** Gives the rows of translated lists the identity of the rows already stored, so that a translation does not make new ones. */
export function onSameRows(translated: Json, stored: Json): Json {
  if (Array.isArray(translated) && Array.isArray(stored)) return translated.map((row, index) => onSameRows(row, stored[index]))
  if (!isRecord(translated) || !isRecord(stored)) return translated
  const merged = Object.entries(translated).map(([key, value]) => [key, onSameRows(value, stored[key])])
  return { ...Object.fromEntries(merged), ...(typeof stored.id === 'string' ? { id: stored.id } : {}) }
}

const isRecord = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value)
