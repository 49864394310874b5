import type { RichNode } from './nodes'
import { richText } from './richText'

/** The ids of our own things that a stored text links to. */
export function linkedIn(stored: unknown): string[] {
  return richText(stored).root.children.flatMap(idsIn)
}

function idsIn(node: RichNode): string[] {
  const own = node.type === 'link' && node.fields.doc ? [node.fields.doc.value] : []
  return 'children' in node ? [...own, ...node.children.flatMap(idsIn)] : own
}
