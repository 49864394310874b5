import type { Field } from 'payload'
import { missingIn } from './missing'

const fields: Field[] = [
  { type: 'row', fields: [{ name: 'title', type: 'text', label: 'Title', required: true }] },
  { type: 'tabs', tabs: [{ label: 'When', fields: [{ name: 'startsAt', type: 'text', label: 'Starts', required: true }] }] },
  { name: 'consent', type: 'group', fields: [{ name: 'agreedOn', type: 'text', label: 'Agreed on', custom: { requiredUnless: 'announcedIn' } }, { name: 'announcedIn', type: 'text' }] },
  { name: 'works', type: 'array', fields: [{ name: 'title', type: 'text', label: 'Title of the work', required: true }] },
]

it('names what is empty, in the order of the form, inside rows, tabs, groups and lists', () => {
  expect(missingIn(fields, { works: [{ title: 'One' }, {}] })).toEqual(['Title', 'Starts', 'Agreed on', 'Title of the work'])
})

it('asks for nothing more when all is there', () => {
  expect(missingIn(fields, { title: 'Day', startsAt: '2025-01-18T14:00', consent: { announcedIn: 'the press' }, works: [] })).toEqual([])
})
