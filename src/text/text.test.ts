import fc from 'fast-check'
import { br, doc, h, li, link, list, p, quote, text } from './fixtures'
import { linkedIn, safeUrl, toHtml, toMarkdown, toText, underHeading } from './index'

const all = doc(
  h('h2', 'Deux temps'),
  p(text('Un '), text('mot', 1), text(' et '), text('un autre', 3), text('.'), br, text('À la ligne.')),
  list('bullet', li(text('au guichet')), li(text('au téléphone'), list('number', li(text('appeler')), li(text('rappeler'))))),
  quote(text('Quelqu’un en face')),
  p(link({ url: 'https://example.org/?a=1&b=2' }, 'la campagne')),
)

it('writes HTML', () => {
  expect(toHtml(all)).toBe(
    '<h2>Deux temps</h2><p>Un <strong>mot</strong> et <strong><em>un autre</em></strong>.<br>À la ligne.</p>' +
      '<ul><li>au guichet</li><li>au téléphone<ol><li>appeler</li><li>rappeler</li></ol></li></ul>' +
      '<blockquote><p>Quelqu’un en face</p></blockquote><p><a href="https://example.org/?a=1&amp;b=2">la campagne</a></p>',
  )
})

it('writes Markdown', () => {
  expect(toMarkdown(all)).toBe(
    [
      '## Deux temps',
      'Un **mot** et **_un autre_**.\\\nÀ la ligne.',
      '- au guichet\n- au téléphone\n  1. appeler\n  2. rappeler',
      '> Quelqu’un en face',
      '[la campagne](<https://example.org/?a=1&b=2>)',
    ].join('\n\n'),
  )
})

it('writes plain text', () => {
  expect(toText(all)).toBe(
    [
      'Deux temps',
      'Un mot et un autre.\nÀ la ligne.',
      '- au guichet\n- au téléphone\n  1. appeler\n  2. rappeler',
      'Quelqu’un en face',
      'la campagne (https://example.org/?a=1&b=2)',
    ].join('\n\n'),
  )
})

describe('links to our own things', () => {
  const internal = doc(p(link({ linkType: 'internal', doc: { relationTo: 'events', value: 'id-1' } }, 'la journée')))
  const links = (relationTo: string, id: string) => (relationTo === 'events' && id === 'id-1' ? '/evenements/journee' : null)

  it('lead to their address', () => expect(toHtml(internal, links)).toBe('<p><a href="/evenements/journee">la journée</a></p>'))
  it('keep their words only when the thing is not public', () => {
    expect(toHtml(internal, () => null)).toBe('<p>la journée</p>')
    expect(toMarkdown(internal)).toBe('la journée')
    expect(toText(internal)).toBe('la journée')
  })
})

describe('addresses', () => {
  it.each(['https://example.org/', 'http://example.org/', 'mailto:a@example.org', 'tel:+33465711234'])('%s may be followed', (url) =>
    expect(safeUrl(url)).toBe(url),
  )
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//example.org', 'vbscript:x', 'file:///etc', '', null])(
    '%j may not',
    (url) => {
      expect(safeUrl(url)).toBeNull()
      expect(toHtml(doc(p(link({ url }, 'mots'))))).toBe('<p>mots</p>')
    },
  )
})

it('leaves out what is empty', () => {
  expect(toHtml(doc(p(), list('bullet'), { ...list('number'), start: 2 } as ReturnType<typeof list>, quote(), h('h3', '')))).toBe('')
  expect(toMarkdown(doc(p(), p(text('  ')), list('bullet')))).toBe('')
  expect(toHtml(null)).toBe('')
  expect(toText({})).toBe('')
})

it('unwraps what is not ours', () => {
  const foreign = { root: { children: [{ type: 'horizontalrule' }, { type: 'table', children: [p(text('dedans'))] }, { type: 'heading', tag: 'h1', children: [text('Titre')] }] } }
  expect(toHtml(foreign)).toBe('<p>dedans</p><h2>Titre</h2>')
})

it('puts headings under those of the page', () => {
  const html = toHtml(doc(h('h2', '<h2>'), h('h4', 'x')))
  expect(underHeading(html, 1)).toBe(html)
  expect(underHeading(html, 3)).toBe('<h4>&lt;h2&gt;</h4><h6>x</h6>')
})

it('spaces French words, and only those', () => {
  expect(toHtml(doc(p(text('Qui & quoi ?'))), undefined, 'fr')).toBe('<p>Qui &amp; quoi\u202f?</p>')
  expect(toHtml(doc(p(text('Who & what ?'))), undefined, 'en')).toBe('<p>Who &amp; what ?</p>')
})

describe('whatever is stored', () => {
  const kinds = fc.constantFrom('root', 'text', 'paragraph', 'heading', 'list', 'listitem', 'link', 'quote', 'table', 7)
  const fields = fc.oneof(fc.jsonValue(), fc.record({ linkType: fc.constantFrom('internal', 'custom', 1), url: fc.jsonValue(), doc: fc.oneof(fc.jsonValue(), fc.record({ relationTo: fc.jsonValue(), value: fc.jsonValue() })) }))
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.record({ type: kinds, text: fc.jsonValue(), format: fc.oneof(fc.jsonValue(), fc.constant({ toString: 1 })), tag: fc.jsonValue(), start: fc.oneof(fc.jsonValue(), fc.constant({ valueOf: 1 })), fields, children: fc.oneof(fc.jsonValue(), fc.array(tie('node'), { maxLength: 3 })) }),
    ),
  }))

  it('is written in every form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), node, fc.record({ root: node })), (stored) => {
        for (const write of [toHtml, toMarkdown, toText]) expect(typeof write(stored)).toBe('string')
        expect(linkedIn(stored).every((id) => typeof id === 'string')).toBe(true)
      }),
    )
  })

  it('is read as far as anybody writes, however deep it goes', () => {
    const levels = (many: number) => Array.from({ length: many }).reduce<object>((inside) => ({ type: 'paragraph', children: [inside] }), text('au fond'))
    expect(toText({ root: { children: [levels(100)] } })).toBe('au fond')
    expect([toHtml, toMarkdown, toText].map((write) => write({ root: { children: [levels(50_000)] } }))).toEqual(['', '', ''])
  })
})

it('finds the things that a text links to', () => {
  const to = (value: unknown) => link({ linkType: 'internal', doc: { relationTo: 'events', value: value as string } }, 'là')
  expect(linkedIn(doc(p(to('id-1')), list('bullet', li(to({ id: 'id-2' }))), p(link({ url: 'https://example.org/' }, 'ailleurs'))))).toEqual(['id-1', 'id-2'])
})
