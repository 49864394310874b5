import type { TextField, TextFieldValidation } from 'payload'
import type { Term } from '@/words'
import { translate } from '@/cms/errors/translate'

/** A field that must be filled in before publishing, unless its sibling is. */
export function requiredUnless(sibling: string, field: TextField, problem: Term): TextField {
  const validate = field.validate as TextFieldValidation
  return {
    ...field,
    validate: (value: unknown, options: Parameters<TextFieldValidation>[1]) => {
      if (!value && !(options.siblingData as Record<string, unknown>)[sibling]) return translate(options.req, problem)
      return validate(value as never, options)
    },
  } as TextField
}
