import { childrenOf, DEPTH } from './depth'
import { gathered, headingTag, linkFields, record } from './richText'

type Stored = Record<string, unknown>
type Closed = { type: string } & Stored

/**
 * A document as our editor writes it: of each part, only the properties that say what we draw; of anything else, its words. A screen believes what a document
 * says of its looks (`style`), and asks other hosts for it.
 */
export function closed(stored: unknown) {
  const root = record(record(stored)?.root) ?? {}
  return { root: { type: 'root', ...element(root), children: blocks(parts(root, { depth: 1, list: -1 })) } }
}

/** Where a part stands: in how many others, and in how many lists beside the first. */
type Place = { depth: number; list: number }

function parts(parent: Stored, place: Place): Closed[] {
  return place.depth > DEPTH ? [] : childrenOf(parent).flatMap((child, index) => part(record(child) ?? {}, index, place))
}

function part(stored: Stored, index: number, { depth, list }: Place): Closed[] {
  const inside = (lists = list) => parts(stored, { depth: depth + 1, list: lists })
  switch (stored.type) {
    case 'text':
      return [...words(stored), ...inside()]
    case 'linebreak':
      return [{ type: 'linebreak', version: 1 }, ...inside()]
    case 'paragraph':
      return [{ type: 'paragraph', ...element(stored), textFormat: emphasis(stored.textFormat), textStyle: '', children: inside() }]
    case 'heading':
      return [{ type: 'heading', ...element(stored), tag: headingTag(stored.tag), children: inside() }]
    case 'quote':
      return [{ type: 'quote', ...element(stored), children: inside() }]
    case 'list':
      return [{ type: 'list', ...element(stored), ...listStyle(stored), children: gathered(inside(list + 1), ({ type }) => type === 'listitem', item(0, list + 1)) }]
    case 'listitem':
      return [{ ...item(index, list)(inside(Math.max(list, 0))), ...direction(stored), value: count(stored.value, index + 1) }]
    case 'link':
    case 'autolink':
      return [{ type: 'link', ...element(stored), version: 3, fields: link(record(stored.fields)), ...known(stored.id), children: inside() }]
    default:
      return [...words(stored), ...inside()]
  }
}

const words = ({ text, format }: Stored): Closed[] => (typeof text === 'string' ? [{ type: 'text', detail: 0, format: emphasis(format), mode: 'normal', style: '', text, version: 1 }] : [])

// Bold and italic, as the editor packs them.
const emphasis = (stored: unknown): number => Number(stored) & 3

const element = (stored: Stored) => ({ ...direction(stored), format: '', indent: 0, version: 1 })

const direction = ({ direction }: Stored) => ({ direction: direction === 'ltr' || direction === 'rtl' ? direction : null })

const item =
  (index: number, list: number) =>
  (children: Closed[]): Closed => ({ type: 'listitem', ...element({}), indent: Math.max(list, 0), value: index + 1, children })

const listStyle = ({ listType, start }: Stored) => (listType === 'number' ? { listType, tag: 'ol', start: count(start, 1) } : { listType: 'bullet', tag: 'ul', start: count(start, 1) })

const count = (stored: unknown, otherwise: number): number => (typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored < 1_000_000 ? stored : otherwise)

function link(stored: Stored | null) {
  return { ...linkFields(stored), newTab: stored?.newTab === true }
}

// The editor finds its links again by it.
const known = (id: unknown) => (typeof id === 'string' && /^[0-9a-f]{24}$/.test(id) ? { id } : {})

const inline = new Set(['text', 'linebreak', 'link'])

// At its root the editor wants blocks, and one at least.
function blocks(nodes: Closed[]): Closed[] {
  const paragraph = (children: Closed[]): Closed => ({ type: 'paragraph', ...element({}), textFormat: 0, textStyle: '', children })
  const all = gathered(nodes, ({ type }) => !inline.has(type), paragraph)
  const shaped = gathered(all, ({ type }) => type !== 'listitem', (items) => ({ type: 'list', ...element({}), ...listStyle({}), children: items }))
  return shaped.length > 0 ? shaped : [paragraph([])]
}
