import type { HeadingNode, LinkFields, ListNode, RichNode, RichText } from './nodes'

/**
 * Reads a stored document. What is not ours is unwrapped to the text it holds (or dropped when it holds none), so that a
 * document written by another editor, or by an older one of ours, is never refused and never brings markup along.
 */
export function richText(stored: unknown): RichText {
  const root = record(record(stored)?.root)
  return { root: { children: nodes(root?.children, 0) } }
}

/** Deeper than anybody writes, and not so deep that reading it ends our own stack. */
const DEPTH = 200

function nodes(stored: unknown, depth: number): RichNode[] {
  return Array.isArray(stored) && depth < DEPTH ? stored.flatMap((entry) => node(record(entry), depth + 1)) : []
}

function node(stored: Stored | null, depth: number): RichNode[] {
  if (!stored) return []
  const children = nodes(stored.children, depth)
  switch (stored.type) {
    case 'text':
      return [...words(stored, { format: number(stored.format) }), ...children]
    case 'linebreak':
      return [{ type: 'linebreak' }, ...children]
    case 'paragraph':
    case 'quote':
    case 'listitem':
      return [{ type: stored.type, children }]
    case 'heading':
      return [{ type: 'heading', tag: headingTag(stored.tag), children }]
    case 'list':
      return [{ type: 'list', ...listStyle(stored), children: gathered(children, ({ type }) => type === 'listitem', (others) => ({ type: 'listitem', children: others })) }]
    case 'link':
    case 'autolink':
      return [{ type: 'link', fields: linkFields(record(stored.fields)), children }]
    default:
      return [...words(stored), ...children]
  }
}

// A leaf has nothing inside, but whoever writes over REST may put something there.
const words = ({ text }: Stored, emphasis?: { format: number }): RichNode[] => (typeof text === 'string' ? [{ type: 'text', text, ...emphasis }] : [])

type Stored = Record<string, unknown>

/** The same nodes, where those that do not fit are wrapped, neighbours together. */
export function gathered<Node>(nodes: readonly Node[], fits: (node: Node) => boolean, wrap: (others: Node[]) => Node): Node[] {
  const all: Node[] = []
  let others: Node[] = []
  const end = () => {
    if (others.length > 0) all.push(wrap(others))
    others = []
  }
  for (const node of nodes) {
    if (!fits(node)) {
      others.push(node)
      continue
    }
    end()
    all.push(node)
  }
  end()
  return all
}

export function record(value: unknown): Stored | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : null
}

// Not every object of JSON can be made a number: `Number({ toString: 1 })` throws.
function number(stored: unknown): number {
  return typeof stored === 'number' || typeof stored === 'string' ? Number(stored) || 0 : 0
}

// A page has one h1, its own.
export function headingTag(stored: unknown): HeadingNode['tag'] {
  return stored === 'h3' || stored === 'h4' ? stored : 'h2'
}

function listStyle(stored: Stored): Pick<ListNode, 'listType' | 'start'> {
  return { listType: stored.listType === 'number' ? 'number' : 'bullet', start: number(stored.start) || 1 }
}

export function linkFields(stored: Stored | null): LinkFields {
  const doc = record(stored?.doc)
  const id = record(doc?.value)?.id ?? doc?.value
  if (stored?.linkType === 'internal' && typeof doc?.relationTo === 'string' && typeof id === 'string')
    return { linkType: 'internal', doc: { relationTo: doc.relationTo, value: id } }
  return { linkType: 'custom', url: typeof stored?.url === 'string' ? stored.url : null }
}
