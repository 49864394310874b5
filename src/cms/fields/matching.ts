import type { TextFieldSingleValidation } from 'payload'
import type { Term } from '@/words'
import { inLanguageOf } from './problem'

/** Empty, or written as the pattern says. */
export const matching =
  (pattern: RegExp, problem: Term): TextFieldSingleValidation =>
  (value, { req }) =>
    !value || pattern.test(value) || inLanguageOf(req, problem)
