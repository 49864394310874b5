import { toHtml } from '@/text'
import { isUuid } from '@/addresses/isUuid'
import type { Fields, Words } from './format'

type Stored = Record<string, unknown>

// Said beside the fields, the same for every document, or of no use without the platform.
const beside = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'slug', 'sizes', 'thumbnailURL', 'url'])

/** The fields of a stored document, to be read by people: without what is empty, rich text as stored and as HTML. */
export function fieldsOf(document: Stored): Fields {
  return objectOf(Object.fromEntries(Object.entries(document).filter(([name]) => !beside.has(name))))
}

/** Every id that is named somewhere inside. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (isUuid(value)) found.add(value.toLowerCase())
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) idsIn(inner, found)
  return found
}

const objectOf = (value: Stored): Fields =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)] as const).filter(([, inner]) => !isEmpty(inner)))

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return isRichText(value) ? ({ stored: value, html: toHtml(value) } satisfies Words) : objectOf(value as Stored)
}

const isRichText = (value: object): boolean => {
  const { root } = value as { root?: { children?: unknown } | null }
  return Array.isArray(root?.children)
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
