import type { TextField, TextFieldValidation } from 'payload'
import { isDate, isWallClock } from '@/time'
import type { Term } from '@/words'
import { translate } from '@/cms/errors/translate'

// Wall clocks and dates of one form share a zone, so their order is that of their letters.
const compared =
  (isWrong: (value: string, other: string) => boolean) =>
  (field: TextField, sibling: string, problem: Term): TextField => {
    const validate = field.validate as TextFieldValidation
    return {
      ...field,
      validate: async (value: unknown, options: Parameters<TextFieldValidation>[1]) => {
        const other = (options.siblingData as Record<string, unknown>)[sibling]
        if (isMoment(value) && isMoment(other) && isWrong(value, other)) return translate(options.req, problem)
        return validate(value as never, options)
      },
    } as TextField
  }

/** A moment that may not come before the one named `sibling`. */
export const notBefore = compared((value, other) => value < other)

/** A moment that may not come after the one named `sibling`. */
export const notAfter = compared((value, other) => value > other)

// What was typed and not understood comes neither before nor after.
const isMoment = (value: unknown): value is string => typeof value === 'string' && (isWallClock(value) || isDate(value))
