import { differencesOf } from './differences'

// Nobody is asked to sign "no difference" where two texts do not read the same.

const word = (text: string, format = 0) => ({ type: 'text', text, format })
const block = (type: string, ...children: object[]) => ({ type, tag: type === 'heading' ? 'h2' : undefined, children })
const p = (...children: object[]) => block('paragraph', ...children)
const link = (url: string, text: string) => ({ type: 'link', fields: { linkType: 'custom', url }, children: [word(text)] })
const text = (...children: object[]) => ({ fr: { title: 'Ensemble', standfirst: null, body: { root: { children } } } })

const [paper, counters] = [p(word('Nous voulons du papier.')), p(word('Des guichets, partout.'))]

it.each([
  ['paragraphs change places', text(paper, counters), text(counters, paper)],
  ['what was said twice is said once', text(paper, counters, paper), text(paper, counters)],
  ['words become bold', text(paper), text(p(word('Nous voulons du '), word('papier', 1), word('.')))],
  ['words become a link', text(p(word('papier'))), text(p(link('https://example.org/', 'papier')))],
  ['a link leads elsewhere', text(p(link('https://example.org/a', 'papier'))), text(p(link('https://example.org/b', 'papier')))],
  ['a paragraph becomes a heading', text(paper), text(block('heading', word('Nous voulons du papier.')))],
  ['a whole language goes', { ...text(paper), en: { title: 'Together', standfirst: 'All', body: null } }, text(paper)],
])('shows that %s', (_what, before, after) => {
  expect(differencesOf(before, after, 'fr').length).toBeGreaterThan(0)
  expect(differencesOf(after, before, 'fr').length).toBeGreaterThan(0)
})

it('is silent about what nobody reads', () => {
  const stored = { ...word('Nous voulons du papier.'), detail: 0, mode: 'normal', style: '', version: 1 }
  expect(differencesOf(text(paper), text(p(), { ...p(stored), textFormat: 1, direction: 'ltr' }), 'fr')).toEqual([])
})
