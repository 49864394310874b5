import type { FlattenedField } from 'payload'
import { misfits, outside } from '@/words/forms'
import { country, timeZone } from '@/cms/fields/choices'
import { cents, degrees, wholeNumber } from '@/cms/fields/numbers'
import { calendarDate, wallClock, yearOrMonth } from '@/cms/fields/moments'
import { word } from '@/words/forms/word'
import { misfitsIn } from './misfitsIn'

const said = word('un champ', 'a field')
const field = (given: object) => ({ name: 'it', ...given }) as FlattenedField
const problemsOf = (one: FlattenedField, values: unknown[]) => values.map((it) => misfitsIn([one], { it }, false)[0]?.problem ?? null)
const uuid = '019aaaaa-0000-7000-8000-000000000000'

describe('what a field can keep', () => {
  it.each<[string, FlattenedField, unknown[]]>([
    ['a text', field({ type: 'text' }), ['', 'x', '«😀»', 'x'.repeat(2_000), null, undefined]],
    ['a short text', field({ type: 'text', maxLength: 3 }), ['abc']],
    ['a longer text', field({ type: 'textarea' }), ['x'.repeat(40_000)]],
    ['a number', field({ type: 'number' }), [0, -1.5, '12', ' ', '', null]],
    ['a box', field({ type: 'checkbox' }), [true, false, 'true', '']],
    ['a choice', field({ type: 'select', options: ['a', { value: 'b', label: 'B' }] }), ['a', 'b', null]],
    ['several choices', field({ type: 'select', hasMany: true, options: ['a', 'b'] }), [[], ['a', 'b']]],
    ['a relation', field({ type: 'relationship', relationTo: 'events' }), [uuid, { id: uuid, title: 'x' }, '', null]],
    ['a moment', field({ type: 'date' }), ['2025-01-18T14:00:00.000Z', '2025-01-18', new Date(0)]],
    ['rows', field({ type: 'array', flattenedFields: [] }), [[], [{}], 0, '0', undefined]],
    ['a group', field({ type: 'group', flattenedFields: [] }), [{}, undefined]],
    ['a rich text', field({ type: 'richText' }), [null, { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }] } }, '{"root":{"type":"root","children":[]}}']],
    ['a country', { ...country('it', said) }, ['FR', 'be', '', null]],
    ['a zone', { ...timeZone('it', said) }, ['Europe/Paris', 'europe/paris', '']],
    ['cents', { ...cents('it', said, undefined) }, [0, 999_999_999, '450', '', null]],
    ['degrees', { ...degrees('it', said, 90) }, [-90, 45.7676, 90]],
    ['a whole number', { ...wholeNumber({ name: 'it', word: said, most: 10 }) }, [0, 10]],
    ['a moment, understood or not', { ...wallClock({ name: 'it', word: said }) }, ['2025-01-18T14:00', '05/12', '9999-12-31T23:59', '']],
    ['a day, understood or not', { ...calendarDate({ name: 'it', word: said }) }, ['2024-02-29', '29/02/2025', '']],
    ['a month, understood or not', { ...yearOrMonth({ name: 'it', word: said }) }, ['2024-10', 'brumaire', '']],
  ])('%s', (_what, one, values) => expect(problemsOf(one, values)).toEqual(values.map(() => null)))
})

describe('what it cannot', () => {
  it.each<[string, FlattenedField, unknown[], object]>([
    ['no text', field({ type: 'text' }), [5, true, {}, ['x']], misfits.notText],
    ['a text with a NUL', field({ type: 'text' }), ['a\0b'], misfits.noSuchSign],
    ['too long a text', field({ type: 'text' }), ['x'.repeat(2_001)], outside.length(2_000)],
    ['too long a text for its field', field({ type: 'text', maxLength: 3 }), ['abcd'], outside.length(3)],
    ['no number', field({ type: 'number' }), ['douze', NaN, Infinity, {}, true], misfits.notANumber],
    ['no box', field({ type: 'checkbox' }), ['x', 1, {}], misfits.notYesOrNo],
    ['no choice', field({ type: 'select', options: ['a'] }), ['', 'c', 1, ['a'], { fr: 'a' }], misfits.notAChoice],
    ['no choices', field({ type: 'select', hasMany: true, options: ['a'] }), ['a', ['c']], misfits.notAChoice],
    ['no relation', field({ type: 'relationship', relationTo: 'events' }), ['x', 12, {}, { id: 'x' }, [uuid]], misfits.notARecord],
    ['no moment', field({ type: 'date' }), ['', 'now', 'infinity', '9999-12-31', '2025-02-30', 12, true], misfits.notADay],
    ['no rows', field({ type: 'array', flattenedFields: [] }), [null, 'x', 3, {}, [null], ['x']], misfits.notRows],
    ['no group', field({ type: 'group', flattenedFields: [] }), [null, 'x', []], misfits.notAGroup],
    ['no rich text', field({ type: 'richText' }), ['', 'x', {}, [], { root: {} }, { root: { type: 'root', children: ['x'] } }, { root: { type: 'root', children: {} } }], misfits.notRichText],
    ['a rich text with what PostgreSQL has not', field({ type: 'richText' }), ['\0', '\ud800'].map((text) => ({ root: { type: 'root', children: [{ type: 'text', text }] } })), misfits.noSuchSign],
    ['a moment of signs that PostgreSQL has not', { ...wallClock({ name: 'it', word: said }) }, ['a\0b'], misfits.noSuchSign],
    ['more than a moment is long', { ...wallClock({ name: 'it', word: said }) }, ['9'.repeat(101)], outside.length(100)],
    ['no country', { ...country('it', said) }, ['??', 'ZZ', 'FRA', ' '], misfits.notACountry],
    ['no zone', { ...timeZone('it', said) }, ['Europe/Nowhere', '+01:00', ' '], misfits.notAZone],
    ['no amount', { ...cents('it', said, undefined) }, [-1, 0.5, 1_000_000_000, 2_147_483_648], misfits.notAnAmount],
    ['no degrees', { ...degrees('it', said, 180) }, [-180.1, 181], outside.degrees(180)],
    ['no whole number', { ...wholeNumber({ name: 'it', word: said, least: 1, most: 10 }) }, [0, 1.5, 11, '11'], outside.wholeNumber(1, 10)],
  ])('%s', (_what, one, values, problem) => expect(problemsOf(one, values)).toEqual(values.map(() => problem)))
})

it('says where it stands, in groups, rows and languages', () => {
  const fields = [
    field({ name: 'price', type: 'group', flattenedFields: [field({ name: 'amount', type: 'number' })] }),
    field({ name: 'slots', type: 'array', flattenedFields: [field({ name: 'startsAt', type: 'text' })] }),
    field({ name: 'title', type: 'text', localized: true }),
  ]
  const data = { price: { amount: 'x' }, slots: [{ startsAt: 'x' }, { startsAt: 5 }], title: { fr: 'x', en: 5 }, unknown: '\0' }
  const where = (inEveryLanguage: boolean) => misfitsIn(fields, data, inEveryLanguage).map(({ path }) => path)
  expect(where(true)).toEqual(['price.amount', 'slots.1.startsAt', 'title.en'])
  expect(where(false)).toEqual(['price.amount', 'slots.1.startsAt', 'title'])
})
