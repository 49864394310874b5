import { fieldsOf, idsIn } from './plain'

const body = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tout & tous' }] }] } }
const [one, other] = ['0197a2c4-0000-7000-8000-000000000001', '0197a2c4-0000-7000-8000-00000000000A']

it('leaves out what is empty and what is said elsewhere, and gives rich text to be read', () =>
  expect(fieldsOf({ id: one, _status: 'draft', slug: 'x', title: { fr: 'Fête', en: '' }, body: { fr: body }, links: [], note: null, price: { note: {} }, full: false, parts: [{ id: 'a', text: null }] })).toEqual({
    title: { fr: 'Fête' },
    body: { fr: { stored: body, html: '<p>Tout &amp; tous</p>' } },
    full: false,
    parts: [{ id: 'a' }],
  }))

it('finds every id that is named, however deep, and nothing that only looks like one', () =>
  expect([...idsIn({ lead: one, rows: [{ topic: { relationTo: 'topics', value: other } }], text: `see ${one}`, n: 7, none: null })]).toEqual([one, other.toLowerCase()]))
