/** Our rich text, as the editor stores it: eight kinds of nodes and nothing else. */
export type RichText = { root: { children: RichNode[] } }

export type RichNode = ParagraphNode | HeadingNode | ListNode | ListItemNode | QuoteNode | LinkNode | LineBreakNode | TextNode

type Parent<Kind extends string> = { type: Kind; children: RichNode[] }
type ParagraphNode = Parent<'paragraph'>
export type HeadingNode = Parent<'heading'> & { tag: 'h2' | 'h3' | 'h4' }
export type ListNode = Parent<'list'> & { listType: 'bullet' | 'number'; start?: number }
type ListItemNode = Parent<'listitem'>
type QuoteNode = Parent<'quote'>
type LinkNode = Parent<'link'> & { fields: LinkFields }
type LineBreakNode = { type: 'linebreak' }
export type TextNode = { type: 'text'; text: string; format?: number }

/** Where a link goes: to an address, or to one of our own things, known by its id. */
export type LinkFields = {
  linkType?: 'custom' | 'internal'
  url?: string | null
  doc?: { relationTo: string; value: string } | null
}

/** Resolves one of our own things to its address; null when it is not public. */
export type Links = (relationTo: string, id: string) => string | null

/** How the editor packs what a text is. */
export function isBold(node: TextNode): boolean {
  return ((node.format ?? 0) & 1) !== 0
}

export function isItalic(node: TextNode): boolean {
  return ((node.format ?? 0) & 2) !== 0
}
