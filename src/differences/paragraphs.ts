import { addressOfLink, isBold, isItalic, type LinkFields, type RichNode, richText } from '@/text'

/** Words that are set alike. `link`: an address, or `collection/id` of one of our own things. */
export type Run = { text: string; bold?: true; italic?: true; link?: string }

/**
 * Words that stand on their own, and in what: the tags of the elements around them, from the outside ("p", "ul li", "ul li ol=3 li"; "=3": a list that starts
 * there). `li+`: more of the same item, `ul/`: another list right after one of its kind.
 */
export type Paragraph = { form: string; runs: Run[] }

/** Stored rich text as a reader meets it: two that are drawn alike give the same paragraphs, and two that are not, others. What is empty is left out. */
export function paragraphsOf(stored: unknown): Paragraph[] {
  const leaves = leavesIn(richText(stored).root.children, [])
  return leaves.map(({ around, runs }, at) => ({ form: formOf(around, leaves[at - 1]?.around ?? []), runs: joined(runs) }))
}

/** Plain words, line by line; each keeps its end. */
export function linesOf(words: string): Paragraph[] {
  return words === '' ? [] : words.split(/(?<=\n)/).map((text) => ({ form: 'p', runs: [{ text }] }))
}

/** The same runs, neighbours that are set alike in one. */
export function joined<One extends Run>(runs: readonly One[]): One[] {
  const all: One[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && keyOf({ ...last, text: '' }) === keyOf({ ...run, text: '' })) all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** The same text for what reads alike. */
export const keyOf = (of: object): string => JSON.stringify(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)))

type Block = Extract<RichNode, { type: 'paragraph' | 'heading' | 'list' | 'listitem' | 'quote' }>
type Leaf = { around: Block[]; runs: Run[] }

function leavesIn(nodes: readonly RichNode[], around: Block[]): Leaf[] {
  const leaves: Leaf[] = []
  let runs: Run[] | null = null
  for (const node of nodes) {
    if (isBlock(node)) {
      runs = null
      leaves.push(...leavesIn(node.children, [...around, node]))
      continue
    }
    const more = runsIn(node, {})
    if (more.length === 0) continue
    if (!runs) leaves.push({ around, runs: (runs = []) })
    runs.push(...more)
  }
  return leaves
}

const isBlock = (node: RichNode): node is Block => !['text', 'linebreak', 'link'].includes(node.type)

function runsIn(node: RichNode, set: Omit<Run, 'text'>): Run[] {
  if (node.type === 'linebreak') return [{ text: '\n', ...set }]
  if (node.type !== 'text') return node.children.flatMap((child) => runsIn(child, node.type === 'link' ? { ...set, ...linkOf(node.fields) } : set))
  return node.text === '' ? [] : [{ text: node.text, ...set, ...(isBold(node) && { bold: true }), ...(isItalic(node) && { italic: true }) }]
}

function linkOf(fields: LinkFields): { link?: string } {
  const link = addressOfLink(fields, (collection, id) => `${collection}/${id}`)
  return link === null ? {} : { link }
}

function formOf(around: Block[], before: Block[]): string {
  const tags = around.map((block, depth) => {
    const former = before[depth]
    if (block.type !== 'list') return `${tagOf(block)}${block === former ? '+' : ''}`
    if (block === former) return tagOf(block)
    const isAnother = former && tagOf(former) === tagOf(block) && before.slice(0, depth).every((one, at) => one === around[at])
    return `${tagOf(block)}${isAnother ? '/' : ''}${block.listType === 'number' && block.start && block.start !== 1 ? `=${block.start}` : ''}`
  })
  return tags.join(' ')
}

function tagOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return 'p'
    case 'heading':
      return block.tag
    case 'quote':
      return 'quote'
    case 'list':
      return block.listType === 'number' ? 'ol' : 'ul'
    case 'listitem':
      return 'li'
  }
}
