import type { NumberField } from 'payload'
import type { Term } from '@/words'
import { misfits, outside, type FormWord } from '@/words/forms'
import { fitting, readAs } from './fits'
import { inEuros } from './money'
import { labelled } from './labels'

type Options = { name: string; word: FormWord; least?: number; most: number; admin?: NumberField['admin'] }

/** A whole number between its bounds. The database holds the same (`holds_whole`), and so does the contract, whose whole numbers have 32 bits. */
export const wholeNumber = ({ name, word, least = 0, most, admin }: Options): NumberField =>
  number(name, word, { least, most, problem: outside.wholeNumber(least, most), isWhole: true }, admin)

/** An amount in the smallest unit of its currency: up to ten million. */
export const cents = (name: string, word: FormWord, condition: NonNullable<NumberField['admin']>['condition']): NumberField =>
  readAs(inEuros, number(name, word, { least: 0, most: 999_999_999, problem: misfits.notAnAmount, isWhole: true }, { condition, components: { Field: '@/panel/fields/MoneyField#MoneyField' } }))

/** A latitude or a longitude, in degrees. */
export const degrees = (name: string, word: FormWord, most: 90 | 180): NumberField =>
  number(name, word, { least: -most, most, problem: outside.degrees(most), isWhole: false }, { step: 0.0001 })

type Bounds = { least: number; most: number; problem: Term; isWhole: boolean }

function number(name: string, word: FormWord, { least, most, problem, isWhole }: Bounds, admin: NumberField['admin'] = {}): NumberField {
  const fits = (value: unknown) => typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value))
  return { name, type: 'number', min: least, max: most, ...labelled(word, admin), ...fitting((value) => (fits(value) ? null : problem)) }
}
