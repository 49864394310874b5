import type { Field, PayloadRequest } from 'payload'
import { missingIn } from './missing'

const required = (value: unknown) => Boolean(value) || 'Say it'
const sometimes = (value: unknown, { siblingData }: { siblingData: { announcedIn?: string } }) => Boolean(value || siblingData.announcedIn) || 'Say when'

const fields = [
  { type: 'row', fields: [{ name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' }, validate: required }] },
  { type: 'tabs', tabs: [{ label: 'When', fields: [{ name: 'startsAt', type: 'text', label: 'Starts', validate: (value: unknown) => value !== 'never' || 'Give a date' }] }] },
  { name: 'consent', type: 'group', label: 'Consent', fields: [{ name: 'agreedOn', type: 'text', label: 'Agreed on', validate: sometimes }, { name: 'announcedIn', type: 'text', label: 'Announced in' }] },
  { name: 'works', type: 'array', label: 'Works', labels: { singular: 'Work', plural: 'Works' }, fields: [{ name: 'title', type: 'text', label: 'Title', validate: required }] },
  { name: 'link', type: 'text', label: 'Link', validate: required, admin: { condition: (data: { online?: boolean }) => data.online === true } },
] as unknown as Field[]

const req = { i18n: { language: 'en' } } as PayloadRequest

it('names what is empty or wrong, where it is and what to do, in the order of the form', async () => {
  expect(await missingIn(req, fields, { startsAt: 'never', works: [{ title: 'One' }, {}] })).toEqual([
    { path: 'title', label: 'Title', words: 'Say it', code: 'EMPTY' },
    { path: 'startsAt', label: 'Starts', words: 'Give a date', code: 'WRONG' },
    { path: 'consent.agreedOn', label: 'Consent : Agreed on', words: 'Say when', code: 'EMPTY' },
    { path: 'works.1.title', label: 'Work 2 : Title', words: 'Say it', code: 'EMPTY' },
  ])
})

it('speaks the member’s language', async () => {
  expect(await missingIn({ i18n: { language: 'fr' } } as PayloadRequest, fields.slice(0, 1), {})).toEqual([{ path: 'title', label: 'Titre', words: 'Say it', code: 'EMPTY' }])
})

it('asks for nothing more when all is there, nor for what the form does not show', async () => {
  expect(await missingIn(req, fields, { title: 'Day', startsAt: '2025-01-18T14:00', consent: { announcedIn: 'the press' }, works: [] })).toEqual([])
  expect(await missingIn(req, fields, { title: 'Day', consent: { agreedOn: '2025-01-01' }, online: true })).toEqual([{ path: 'link', label: 'Link', words: 'Say it', code: 'EMPTY' }])
})
