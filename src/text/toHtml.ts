import { addressOfLink, noLinks } from './addressOfLink'
import { escapeHtml } from './escapeHtml'
import { isBold, isItalic, type Links, type RichNode, type TextNode } from './nodes'
import { richText } from './richText'
import { typeset } from './typeset'

/**
 * Rich text as HTML: p, h2–h4, ul, ol, li, blockquote, a, br, strong, em, without attributes except `href` and `start`.
 * Everything is escaped; a link that may not be followed keeps its words only.
 * @param links resolves links to our own things
 * @param language of the words, a BCP 47 code (`fr` gets French spacing)
 */
export function toHtml(stored: unknown, links: Links = noLinks, language: string | null = null): string {
  const all = (nodes: readonly RichNode[]): string => nodes.map(one).join('')
  const one = (node: RichNode): string => {
    switch (node.type) {
      case 'text':
        return emphasised(node, escapeHtml(typeset(node.text, language)))
      case 'linebreak':
        return '<br>'
      case 'paragraph':
        return element('p', all(node.children))
      case 'heading':
        return element(node.tag, all(node.children))
      case 'quote':
        return element('blockquote', element('p', all(node.children)))
      case 'listitem':
        return element('li', all(node.children))
      case 'list':
        return node.listType === 'number' ? numbered(node.start ?? 1, all(node.children)) : element('ul', all(node.children))
      case 'link':
        return anchor(addressOfLink(node.fields, links), all(node.children))
    }
  }
  return all(richText(stored).root.children)
}

// What is empty is left out: editors leave blank paragraphs behind.
function element(tag: string, inside: string): string {
  return inside ? `<${tag}>${inside}</${tag}>` : ''
}

function numbered(start: number, items: string): string {
  return start === 1 || !items ? element('ol', items) : `<ol start="${Math.trunc(start)}">${items}</ol>`
}

function anchor(address: string | null, inside: string): string {
  return address && inside ? `<a href="${escapeHtml(address)}">${inside}</a>` : inside
}

function emphasised(node: TextNode, text: string): string {
  const italic = isItalic(node) ? element('em', text) : text
  return isBold(node) ? element('strong', italic) : italic
}
