import { differenceOfLines, differenceOfRichTexts, type ParagraphChange } from '@/differences'
import { isDocument, toMarkdown } from '@/text'

/** Where two texts of one form differ: two short values, or what goes and comes in a long one. */
export type Difference = { label: string } & ({ theirs: string; yours: string } | { paragraphs: ParagraphChange[] })
type Data = Record<string, unknown>

/** A field, as the server or the panel knows it. */
type Described = { type: string; name?: string; label?: unknown; admin?: { hidden?: boolean; width?: unknown }; fields?: readonly Described[]; tabs?: readonly { name?: string; fields: readonly Described[] }[] }

/** Where two texts of one form differ, field by field in the order of the form. Fields that a text does not hold are left out. */
export function differences(fields: readonly Described[], theirs: Data, yours: Data, language: 'fr' | 'en'): Difference[] {
  return fields.flatMap(({ type, name, label, admin, fields: inside = [], tabs = [] }): Difference[] => {
    if (type === 'tabs') {
      return tabs.flatMap((tab) => (tab.name ? differences(tab.fields, inner(theirs[tab.name]), inner(yours[tab.name]), language) : differences(tab.fields, theirs, yours, language)))
    }
    if (type === 'row' || type === 'collapsible') return differences(inside, theirs, yours, language)
    if (type === 'group' && name) return differences(inside, inner(theirs[name]), inner(yours[name]), language)
    if (!name || type === 'join' || type === 'ui' || admin?.hidden || yours[name] === undefined) return []
    return between(type, theirs[name], yours[name]).map((difference) => ({ label: labelOf(label, language) ?? name, ...difference }))
  })
}

type Between = { theirs: string; yours: string } | { paragraphs: ParagraphChange[] }

function between(type: string, theirs: unknown, yours: unknown): Between[] {
  if (type === 'richText' || type === 'textarea') {
    const paragraphs = type === 'richText' ? differenceOfRichTexts(theirs, yours) : differenceOfLines(inWords(theirs), inWords(yours))
    return paragraphs.length > 0 ? [{ paragraphs }] : []
  }
  const [first, second] = [inWords(theirs), inWords(yours)]
  return first === second ? [] : [{ theirs: first, yours: second }]
}

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

function labelOf(label: unknown, language: 'fr' | 'en'): string | null {
  const said = typeof label === 'object' && label !== null ? (label as Data)[language] : label
  return typeof said === 'string' ? said : null
}

/** Words of a value: rows give the words inside them, in their order, rich text with its form; ids and what has no words are left out. */
function inWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if (isDocument(value)) return toMarkdown(value)
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, one]) => inWords(one))
    .filter(Boolean)
    .join(' · ')
}
