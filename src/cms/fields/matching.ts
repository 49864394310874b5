import type { TextFieldSingleValidation } from 'payload'
import type { Term } from '@/words'
import { translate } from '@/cms/errors/translate'

/** Empty, or written as the pattern says. */
export const matching =
  (pattern: RegExp, problem: Term): TextFieldSingleValidation =>
  (value, { req }) =>
    !value || pattern.test(value) || translate(req, problem)
