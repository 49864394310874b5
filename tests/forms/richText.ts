import fc from 'fast-check'
import { strangeTexts, strangeThings } from './strange'

/** Documents of the suite that a relation may name, by collection. */
export type Known = (collection: string) => string[]

const text = (words: unknown, format: unknown = 0) => ({ type: 'text', text: words, format, detail: 0, mode: 'normal', style: '', version: 1 })
const block = (type: string, children: unknown, more: object = {}) => ({ type, format: '', indent: 0, version: 1, direction: 'ltr', children, ...more })
const root = (...children: unknown[]) => ({ root: block('root', children) })

/** What the editor writes. */
export const usualRichText = (known: Known): fc.Arbitrary<unknown> =>
  fc.array(
    fc.oneof(
      fc.constant(block('paragraph', [text('des mots'), { type: 'linebreak', version: 1 }, text('gras', 1)], { textFormat: 0, textStyle: '' })),
      fc.constant(block('heading', [text('Un titre')], { tag: 'h2' })),
      fc.constant(block('list', [block('listitem', [text('un')], { value: 1 })], { listType: 'number', start: 3, tag: 'ol' })),
      fc.constant(block('paragraph', [block('link', [text('un lien')], { id: '6740f0f0f0f0f0f0f0f0f0f0', fields: { linkType: 'custom', url: 'https://exemple.org', newTab: false } })], { textFormat: 0, textStyle: '' })),
      fc.constantFrom(...known('events'), 'nothing').map((value) =>
        block('paragraph', [block('link', [text('un lien')], { id: '6740f0f0f0f0f0f0f0f0f0f1', fields: { linkType: 'internal', doc: { relationTo: 'events', value }, newTab: false } })], { textFormat: 0, textStyle: '' }),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  ).map((children) => root(...children))

/** What something else writes, or somebody by hand. */
export const strangeRichText = (known: Known): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...strangeTexts).map((words) => root(block('paragraph', [text(words)]))),
    fc.constantFrom(...strangeThings).map((thing) => root(block('paragraph', thing))),
    fc.constantFrom(...strangeThings).map((thing) => root(thing)),
    fc.constantFrom(...strangeThings).map((thing) => ({ root: thing })),
    fc.constantFrom(...strangeThings).map((thing) => root(block('paragraph', [text(thing, thing)]))),
    fc.constantFrom(...strangeThings, ...strangeTexts).map((url) => root(block('paragraph', [block('link', [text('un lien')], { fields: { linkType: 'custom', url } })]))),
    fc.constantFrom(...strangeThings, ...known('events')).map((value) => root(block('paragraph', [block('link', [text('un lien')], { fields: { linkType: 'internal', doc: { relationTo: 'events', value } } })]))),
    fc.constantFrom(...strangeThings).map((fields) => root(block('paragraph', [block('link', [text('un lien')], { fields })]))),
    fc.constantFrom(...strangeThings).map((start) => root(block('list', [block('listitem', [text('un')])], { listType: 'number', start }))),
    fc.constantFrom(1e308, -1, 2 ** 53, 0.5, 'x').map((start) => root(block('list', [block('listitem', [text('un')])], { listType: 'number', start }))),
    fc.constantFrom('upload', 'block', 'table', 'horizontalrule', 'autolink', 'relationship', 'inlineBlock', 'unknown', '').map((type) => root(block(type, [text('des mots')]))),
    fc.constantFrom(10, 50, 150, 3_000).map((levels) => root(nested(levels))),
  )

function nested(levels: number): unknown {
  let node: unknown = text('au fond')
  for (let level = 0; level < levels; level++) node = block('quote', [node])
  return node
}
