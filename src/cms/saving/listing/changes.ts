import { differenceOfLines, differenceOfRichTexts, type ParagraphChange } from '@/differences'
import { filledIn, listed } from '@/words'
import { listingWords as words } from '@/words/forms'
import { plain } from '@/cms/fields/plain'
import { beginning } from './beginning'
import { type Data, type Pair, pairsOf } from './pairs'
import { valueInWords, type Saying } from './valueInWords'

/**
 * One fact that readers will read otherwise, in the words of the form. Null before: it was not there; null after: it goes. `paragraphs`: of long texts, what
 * comes and goes in them. `isPreset`: the form's own value, of which nobody knows whether it was chosen.
 */
export type Change = { path: string; label: string; before: string | null; after: string | null; paragraphs: ParagraphChange[] | null; isPreset: boolean }

/** What changes from one document to another; everything, when the first is empty. */
export function changesOf(pairs: Pair[], saying: Saying): Change[] {
  return pairs.flatMap((pair) => (pair.is === 'rows' ? rowChanges(pair, saying) : valueChanges(pair, saying)))
}

type ValuePair = Extract<Pair, { is: 'value' }>
type RowsPair = Extract<Pair, { is: 'rows' }>

function valueChanges(pair: ValuePair, saying: Saying): Change[] {
  if (plain(pair.before) === plain(pair.after)) return []
  const [before, after] = [valueInWords(pair.field, pair.before, saying) || null, valueInWords(pair.field, pair.after, saying) || null]
  const change = { path: pair.path, label: pair.label, paragraphs: null, isPreset: isPreset(pair) }
  if (before !== null && after !== null && isLong(pair, before, after)) {
    const paragraphs = pair.field.type === 'richText' ? differenceOfRichTexts(pair.before, pair.after) : differenceOfLines(before, after)
    return paragraphs.length > 0 ? [{ ...change, before, after, paragraphs }] : []
  }
  if (before === after) return []
  if (!isLong(pair, before, after)) return [{ ...change, before, after }]
  return [{ ...change, before: before && beginning(before), after: after && beginning(after) }]
}

const isLong = ({ field }: ValuePair, ...texts: (string | null)[]) => field.type === 'richText' || field.type === 'textarea' || texts.some((text) => text !== null && text.length > 120)

function isPreset({ field, before, after }: ValuePair): boolean {
  const preset: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return (before === null || before === undefined) && typeof preset === 'string' && preset === after
}

// A row is known by its id; by its content, when the whole list was written anew.
function rowChanges(pair: RowsPair, saying: Saying): Change[] {
  const former = pair.after.map((row) => formerOf(row, pair.before))
  const kept = former.filter((row) => row !== undefined)
  const line = (row: Data, among: Data[]) => ({ path: `${pair.path}.${among.indexOf(row)}`, label: `${pair.one} ${among.indexOf(row) + 1}`, paragraphs: null, isPreset: false })
  const gone = pair.before.filter((row) => !kept.includes(row)).map((row) => ({ ...line(row, pair.before), before: inWords(pair, row, saying), after: null }))
  const others = pair.after.flatMap((row, at): Change[] => {
    const was = former[at]
    return was ? changesInRow(pair, was, row, saying) : [{ ...line(row, pair.after), before: null, after: inWords(pair, row, saying) }]
  })
  return [...gone, ...others, ...orderChange(pair, kept, saying)]
}

function changesInRow(pair: RowsPair, was: Data, row: Data, saying: Saying): Change[] {
  const at = pair.after.indexOf(row)
  const name = nameOf(pair, row, saying)
  const changes = changesOf(pairsOf(pair.field.fields, was, row, saying.language), saying)
  return changes.map((change) => ({ ...change, path: `${pair.path}.${at}.${change.path}`, label: filledIn(words.of, saying.language, { whole: `${pair.one} ${at + 1}${name && ` (${name})`}`, part: change.label }) }))
}

function formerOf(row: Data, before: Data[]): Data | undefined {
  return before.find(({ id }) => id !== undefined && id === row.id) ?? before.find((one) => plain({ ...one, id: null }) === plain({ ...row, id: null }))
}

function orderChange(pair: RowsPair, kept: Data[], saying: Saying): Change[] {
  const [before, after] = [pair.before.filter((row) => kept.includes(row)), kept]
  if (before.every((row, at) => row === after[at])) return []
  const order = (rows: Data[]) => listed(rows.map((row) => nameOf(pair, row, saying)), saying.language)
  return [{ path: pair.path, label: filledIn(words.of, saying.language, { whole: pair.label, part: words.order[saying.language] }), before: order(before), after: order(after), paragraphs: null, isPreset: false }]
}

/** A whole row in a line: "Clara Deville · sociologue". */
function inWords({ field }: Pick<RowsPair, 'field'>, row: Data, saying: Saying): string {
  const parts = pairsOf(field.fields, {}, row, saying.language).map((pair) => {
    if (pair.is === 'rows') return listed(pair.after.map((inner) => inWords(pair, inner, saying)), saying.language)
    const value = valueInWords(pair.field, pair.after, saying)
    return value && isPreset(pair) ? `${beginning(value)} (${words.preset[saying.language]})` : beginning(value)
  })
  return parts.filter(Boolean).join(' · ')
}

/** By what a row is called among the others: whom or what it names, else the first that it says. */
function nameOf({ field }: Pick<RowsPair, 'field'>, row: Data, saying: Saying): string {
  const values = pairsOf(field.fields, {}, row, saying.language).flatMap((pair) => (pair.is === 'value' ? [{ type: pair.field.type, value: valueInWords(pair.field, pair.after, saying) }] : []))
  const told = values.filter(({ value }) => value !== '')
  return beginning((told.find(({ type }) => type === 'relationship') ?? told[0])?.value ?? '')
}
