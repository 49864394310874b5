import { DEPTH } from '@/text'
import type { Term } from '@/words'
import { misfits } from '@/words/forms'
import { isText } from './isText'

/** A rich text is a tree of nodes with a kind, of signs that PostgreSQL can hold, and not deeper than anybody writes. Which kinds are ours is the editor’s business. */
export function richTextFits(value: unknown): Term | null {
  const text = typeof value === 'string' ? parsed(value) : value
  if (!isNode((text as { root?: unknown } | null)?.root, 0)) return misfits.notRichText
  return isKeepable(text, 0) ? null : misfits.noSuchSign
}

function isNode(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth > DEPTH) return false
  const { type, children = [] } = node as { type?: unknown; children?: unknown }
  return typeof type === 'string' && Array.isArray(children) && children.every((child) => isNode(child, depth + 1))
}

// JSON may write a NUL and half a surrogate pair; jsonb takes neither. Each level of nodes is two of JSON: itself and its children.
function isKeepable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || value === null) return true
  return depth < 3 * DEPTH && Object.entries(value).every(([name, inner]) => isKeepable(name, depth) && isKeepable(inner, depth + 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
