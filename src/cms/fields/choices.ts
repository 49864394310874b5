import type { TextField } from 'payload'
import { isZone, zoneNamed } from '@/time'
import { countryName, countryNamed } from '@/words'
import { misfits, type FormWord } from '@/words/forms'
import { fittingText, readAs } from './fits'
import { labelled } from './labels'

/** A country of ISO 3166-1, by its two letters in capitals. */
export const country = (name: string, word: FormWord): TextField =>
  readAs(countryName, {
    name,
    type: 'text',
    ...labelled(word, { components: { Field: '@/panel/fields/ChoiceField#CountryField' } }),
    ...fittingText((text) => countryNamed(text) !== null, misfits.notACountry),
    hooks: { beforeValidate: [inItsOwnLetters(countryNamed)] },
  })

/** An IANA time zone, in its own capitals. */
export const timeZone = (name: string, word: FormWord): TextField => ({
  name,
  type: 'text',
  ...labelled(word, { components: { Field: '@/panel/fields/ChoiceField#ZoneField' } }),
  ...fittingText(isZone, misfits.notAZone),
  hooks: { beforeValidate: [inItsOwnLetters(zoneNamed)] },
})

// Other clients than our forms write them as they like.
const inItsOwnLetters =
  (nameOf: (text: string) => string | null) =>
  ({ value }: { value?: unknown }): unknown =>
    typeof value === 'string' ? (nameOf(value) ?? value) : value
