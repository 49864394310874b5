import type { Field } from 'payload'
import type { Locale, Term } from '@/words'
import { problems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'

/**
 * What is wrong with a value that a field could never keep and show, not even in a draft; null when it fits. It is not asked about what is empty.
 * `beside`: what the fields around it are given.
 */
export type Fits = (value: unknown, beside: Readonly<Record<string, unknown>>) => Term | null

/** A field that keeps only what fits, asked on every save (`validation/`) and by its form. */
export const fitting = (fits: Fits) => ({
  custom: { fits },
  validate: (value: unknown, { req, required, siblingData }: Asked): string | true => {
    if (value === null || value === undefined || value === '') return required ? translate(req, problems.required) : true
    const problem = fits(value, siblingData as Readonly<Record<string, unknown>>)
    return problem ? translate(req, problem) : true
  },
})

type Asked = { req: { i18n?: { language?: string } }; required?: boolean | undefined; siblingData: unknown }

/** The same for a text. */
export const fittingText = (isRight: (text: string) => boolean, problem: Term) => fitting((value) => (typeof value === 'string' && isRight(value) ? null : problem))

/** A field whose value is listed in other words than it is kept (`cms/saving/listing`). */
export const readAs = <One extends Field, Value>(inWords: (value: Value, locale: Locale) => string, field: One): One => ({ ...field, custom: { ...field.custom, inWords } })
