import type { Field } from 'payload'
import { differences } from './differences'

const fields: Field[] = [
  { type: 'tabs', tabs: [{ label: 'What', fields: [{ name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' } }, { name: 'body', type: 'richText', label: 'Texte' }] }] },
  { name: 'price', type: 'group', fields: [{ name: 'amount', type: 'number', label: { fr: 'Montant', en: 'Amount' } }] },
  { name: 'slots', type: 'array', label: { fr: 'Dates', en: 'Dates' }, fields: [{ name: 'startsAt', type: 'text' }] },
  { name: 'paper', type: 'text', label: 'Papier' },
]
const said = (text: string, format = 0) => ({ root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format }] }] } })

it('says where two texts differ, in words and in the order of the form', () => {
  const theirs = { title: 'Fair', body: said('Come all'), price: { amount: 4 }, slots: [{ id: 'a', startsAt: '10:00' }], paper: 'yellow' }
  const yours = { title: 'Spring fair', body: said('Come early'), price: { amount: 5 }, slots: [{ id: 'b', startsAt: '10:00' }, { id: 'c', startsAt: '11:00' }] }
  expect(differences(fields, theirs, yours, 'en')).toEqual([
    { label: 'Title', theirs: 'Fair', yours: 'Spring fair' },
    { label: 'Texte', paragraphs: [{ was: 'p', is: 'p', pieces: [{ is: 'same', text: 'Come ' }, { is: 'gone', text: 'all' }, { is: 'new', text: 'early' }] }] },
    { label: 'Amount', theirs: '4', yours: '5' },
    { label: 'Dates', theirs: '10:00', yours: '10:00\n11:00' },
  ])
})

it('says where only the form of a text differs, in a row too', () => {
  const parts: Field[] = [{ name: 'parts', type: 'array', label: 'Parties', fields: [{ name: 'text', type: 'richText' }] }]
  expect(differences(fields, { body: said('Come') }, { body: said('Come', 1) }, 'fr')).toEqual([
    { label: 'Texte', paragraphs: [{ was: 'p', is: 'p', pieces: [{ is: 'gone', text: 'Come' }, { is: 'new', bold: true, text: 'Come' }] }] },
  ])
  expect(differences(parts, { parts: [{ text: said('Come') }] }, { parts: [{ text: said('Come', 1) }] }, 'fr')).toEqual([{ label: 'Parties', theirs: 'Come', yours: '**Come**' }])
})

it('finds nothing where only names of rows differ', () =>
  expect(differences(fields, { slots: [{ id: 'a', startsAt: '10:00' }] }, { slots: [{ id: 'b', startsAt: '10:00' }] }, 'fr')).toEqual([]))
