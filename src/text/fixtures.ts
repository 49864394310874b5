import type { LinkFields, RichNode, RichText } from './nodes'

/** Builders of stored documents, for tests. */
export const doc = (...children: RichNode[]): RichText => ({ root: { children } })
export const text = (words: string, format = 0): RichNode => ({ type: 'text', text: words, format })
export const p = (...children: RichNode[]): RichNode => ({ type: 'paragraph', children })
export const h = (tag: 'h2' | 'h3' | 'h4', words: string): RichNode => ({ type: 'heading', tag, children: [text(words)] })
export const li = (...children: RichNode[]): RichNode => ({ type: 'listitem', children })
export const list = (listType: 'bullet' | 'number', ...children: RichNode[]): RichNode => ({ type: 'list', listType, children })
export const quote = (...children: RichNode[]): RichNode => ({ type: 'quote', children })
export const link = (fields: LinkFields, words: string): RichNode => ({ type: 'link', fields, children: [text(words)] })
export const br: RichNode = { type: 'linebreak' }
