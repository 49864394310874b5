import fc from 'fast-check'
import { closed } from './closed'
import { DEPTH, depthOf, isDocument } from './depth'
import { doc, h, li, link, list, p, text } from './fixtures'
import { fromText, toText } from './index'

const block = { direction: null, format: '', indent: 0, version: 1 }
const word = (words: string, format = 0) => ({ type: 'text', detail: 0, format, mode: 'normal', style: '', text: words, version: 1 })
const item = (value: number, indent: number, ...children: object[]) => ({ type: 'listitem', ...block, indent, value, children })
const written = {
  root: {
    type: 'root',
    ...block,
    children: [
      { type: 'heading', ...block, tag: 'h3', children: [word('Titre')] },
      { type: 'paragraph', ...block, direction: 'rtl', textFormat: 1, textStyle: '', children: [word('gras', 1), { type: 'linebreak', version: 1 }, word('les deux', 3)] },
      { type: 'list', ...block, listType: 'number', tag: 'ol', start: 4, children: [item(4, 0, word('un')), item(5, 0, { type: 'list', ...block, listType: 'bullet', tag: 'ul', start: 1, children: [item(1, 1, word('dedans'))] })] },
      {
        type: 'quote',
        ...block,
        children: [
          { type: 'link', ...block, version: 3, id: '65f0c0ffee65f0c0ffee65f0', fields: { linkType: 'custom', url: 'https://example.org/', newTab: true }, children: [word('lien')] },
          { type: 'link', ...block, version: 3, fields: { linkType: 'internal', doc: { relationTo: 'events', value: 'x' }, newTab: false }, children: [word('ici')] },
        ],
      },
    ],
  },
}

// As deep as we take them, and of every shape: our kinds and others, wherever, with properties that nobody asked for.
const property = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('background:url(//elsewhere.example/x)', 'h1', 'number', 'rtl', NaN, { url: 'javascript:x', style: 'x' }, ['x']))
const names = ['style', 'textStyle', 'text', 'format', 'textFormat', 'direction', 'indent', 'tag', 'listType', 'start', 'value', 'checked', 'id', 'fields', 'mode', 'detail', 'className', '$', 'relationTo', '__proto__', 'version']
const kinds = ['paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink', 'linebreak', 'text', 'tab', 'upload', 'block', 'root', 'horizontalrule']
const { node } = fc.letrec<{ node: object }>((tie) => ({
  node: fc
    .tuple(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...names), property), fc.array(fc.oneof({ depthSize: 'small' }, property, tie('node')), { maxLength: 4 }))
    .map(([type, properties, children]) => ({ ...properties, type, children })),
}))
const hostile = fc.tuple(fc.dictionary(fc.constantFrom(...names), property), fc.array(fc.oneof(property, node))).map(([properties, children]) => ({ root: { ...properties, children } }))

const ofBlock = ['children', 'direction', 'format', 'indent', 'type', 'version']
const allowed: Record<string, string[]> = {
  root: ofBlock,
  paragraph: [...ofBlock, 'textFormat', 'textStyle'],
  heading: [...ofBlock, 'tag'],
  quote: ofBlock,
  list: [...ofBlock, 'listType', 'start', 'tag'],
  listitem: [...ofBlock, 'value'],
  link: [...ofBlock, 'fields', 'id'],
  linebreak: ['type', 'version'],
  text: ['detail', 'format', 'mode', 'style', 'text', 'type', 'version'],
}
type Part = { type: string; children?: Part[]; [name: string]: unknown }
const partsOf = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(partsOf)]
const partsIn = (stored: unknown) => partsOf(closed(stored).root)

it('leaves what the editor writes as it is', () => expect(closed(written)).toEqual(written))

it.each([
  ['plain words', fromText('Un\n\ndeux')],
  ['every kind', doc(h('h2', 'a'), p(text('b', 3), link({ url: 'https://example.org' }, 'c')), list('number', li(text('d'), list('bullet', li(text('e'))))))],
])('keeps what is read of %s', (_what, document) => expect(toText(closed(document))).toBe(toText(document)))

it('keeps of each part what we draw, and nothing else', () => {
  fc.assert(
    fc.property(hostile, (document) => {
      for (const part of partsIn(document)) {
        expect([part.type, Object.keys(part).filter((name) => !allowed[part.type]?.includes(name))]).toEqual([part.type, []])
        if (part.type === 'link') expect(Object.keys(part.fields as object).filter((name) => !['linkType', 'url', 'doc', 'newTab'].includes(name))).toEqual([])
        expect([part.style ?? '', part.textStyle ?? '', (part.format as number) & ~3]).toEqual(['', '', 0])
      }
    }),
  )
})

it('puts parts where the editor wants them', () => {
  const inline = ['text', 'linebreak', 'link', 'listitem']
  fc.assert(
    fc.property(hostile, (document) => {
      const [root, ...parts] = partsIn(document)
      expect([root?.children?.length === 0, root?.children?.filter(({ type }) => inline.includes(type))]).toEqual([false, []])
      for (const { children } of parts.filter(({ type }) => type === 'list')) expect(children?.filter(({ type }) => type !== 'listitem')).toEqual([])
    }),
  )
})

it('says the same when it is closed again', () => {
  fc.assert(fc.property(hostile, (document) => expect(closed(closed(document))).toEqual(closed(document))))
})

it('loses no word', () => {
  fc.assert(
    fc.property(hostile, (document) => {
      const isPart = (part: unknown): part is Part => typeof part === 'object' && part !== null && !Array.isArray(part)
      const wordsOf = (part: unknown): unknown[] => (isPart(part) ? [...(part.type === 'text' ? [part.text] : []), ...(part.children ?? []).flatMap(wordsOf)] : [])
      const given = wordsOf({ ...document.root, type: 'root' }).filter((words) => typeof words === 'string')
      const kept = wordsOf(closed(document).root)
      expect(given.filter((words) => !kept.includes(words))).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

it('knows how deep a document goes, also far too deep', () => {
  let document: object = p(text('fond'))
  for (let level = 0; level < 200_000; level++) document = { type: 'quote', children: [document] }
  expect([depthOf({ root: { children: [document] } }) > DEPTH, isDocument({ root: { children: [document] } }), depthOf(written), depthOf('x'), isDocument('x'), isDocument({ root: null })]).toEqual([true, true, 5, 0, false, false])
  expect(partsIn({ root: { children: [document] } }).length).toBe(DEPTH + 1)
})
