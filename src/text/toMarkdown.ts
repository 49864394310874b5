import { addressOfLink, noLinks } from './addressOfLink'
import { isBold, isItalic, type Links, type ListNode, type RichNode, type TextNode } from './nodes'
import { richText } from './richText'

/** Rich text as CommonMark. Signs that would mean something are escaped, so that no text can bring markup along. */
export function toMarkdown(stored: unknown, links: Links = noLinks): string {
  return blocks(richText(stored).root.children, links)
}

function blocks(nodes: readonly RichNode[], links: Links): string {
  return nodes.map((node) => block(node, links).trim()).filter(Boolean).join('\n\n')
}

function block(node: RichNode, links: Links): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.tag.slice(1)))} ${inline(node.children, links).replaceAll('\n', ' ')}`
    case 'quote':
      return inline(node.children, links).replace(/^/gm, '> ')
    case 'list':
      return list(node, links)
    case 'paragraph':
    case 'listitem':
      return inline(node.children, links)
    case 'text':
    case 'linebreak':
    case 'link':
      return inline([node], links)
  }
}

function list(node: ListNode, links: Links): string {
  return node.children
    .map((item, index) => {
      const mark = node.listType === 'number' ? `${(node.start ?? 1) + index}. ` : '- '
      return mark + itemText(item, links).replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

function itemText(item: RichNode, links: Links): string {
  const children = item.type === 'listitem' ? item.children : [item]
  const nested = children.flatMap((child) => (child.type === 'list' ? [list(child, links)] : []))
  return [inline(children.filter(({ type }) => type !== 'list'), links), ...nested].filter(Boolean).join('\n')
}

function inline(nodes: readonly RichNode[], links: Links): string {
  return nodes.map((node) => inlineOf(node, links)).join('')
}

function inlineOf(node: RichNode, links: Links): string {
  if (node.type === 'text') return emphasised(node)
  if (node.type === 'linebreak') return '\\\n'
  const words = inline(node.children, links)
  const address = node.type === 'link' ? addressOfLink(node.fields, links) : null
  return address && words ? `[${words}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)` : words
}

// Emphasis must touch its words, so the spaces around them stay outside.
function emphasised(node: TextNode): string {
  const marks = `${isBold(node) ? '**' : ''}${isItalic(node) ? '_' : ''}`
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(escapeMarkdown(node.text)) ?? []
  return words ? `${before}${marks}${words}${[...marks].reverse().join('')}${after}` : before
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>&#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
