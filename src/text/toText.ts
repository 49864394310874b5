import { addressOfLink, noLinks } from './addressOfLink'
import type { Links, RichNode } from './nodes'
import { richText } from './richText'

/** Rich text as plain text: blocks apart, list items with a dash or their number, each link followed by its address. */
export function toText(stored: unknown, links: Links = noLinks): string {
  return blocks(richText(stored).root.children, links).join('\n\n')
}

function blocks(nodes: readonly RichNode[], links: Links): string[] {
  return nodes.map((node) => (node.type === 'list' ? items(node, links) : inline([node], links)).trim()).filter(Boolean)
}

function items(list: Extract<RichNode, { type: 'list' }>, links: Links): string {
  return list.children.map((item, index) => `${list.listType === 'number' ? `${(list.start ?? 1) + index}.` : '-'} ${itemText(item, links)}`).join('\n')
}

// A list inside an item is indented under it.
function itemText(item: RichNode, links: Links): string {
  if (item.type !== 'listitem') return inline([item], links)
  const own = inline(item.children.filter(({ type }) => type !== 'list'), links)
  const nested = item.children.flatMap((child) => (child.type === 'list' ? [items(child, links)] : []))
  return [own, ...nested.map((list) => list.replace(/^/gm, '  '))].filter(Boolean).join('\n').trimStart()
}

function inline(nodes: readonly RichNode[], links: Links): string {
  return nodes.map((node) => inlineOf(node, links)).join('')
}

function inlineOf(node: RichNode, links: Links): string {
  if (node.type === 'text') return node.text
  if (node.type === 'linebreak') return '\n'
  const words = inline(node.children, links)
  const address = node.type === 'link' ? addressOfLink(node.fields, links) : null
  return address && address !== words ? `${words} (${address})` : words
}
