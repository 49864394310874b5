import type { Field, GroupField, TextField } from 'payload'
import { urlIn } from '@/text'
import { sharedForm as form, problems, type FormWord } from '@/words/forms'
import { inLanguageOf } from './problem'
import { rowsSaid, said } from './said'

/** An http(s) address. */
export const webAddress = (name: string, word: FormWord = form.url, required = false): TextField => ({
  name,
  type: 'text',
  required,
  ...said(word),
  validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) => {
    if (!value) return required ? inLanguageOf(req, problems.required) : true
    return isWebAddress(value) || inLanguageOf(req, problems.notAUrl)
  },
})

/** Ordered, named links. */
export const links = (name = 'links', word: FormWord = form.links): Field => ({
  name,
  type: 'array',
  ...rowsSaid(word, form.link),
  fields: [{ name: 'label', type: 'text', required: true, ...said(form.label) }, webAddress('url', form.url, true)],
})

/** A telephone number with the hours at which somebody answers. */
export const phone: GroupField = {
  name: 'phone',
  type: 'group',
  ...said(form.phone),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', ...said(form.phoneNumber, { width: '40%' }) },
        { name: 'hours', type: 'text', ...said(form.phoneHours, { width: '60%' }) },
      ],
    },
  ],
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:$/.test(urlIn(value)?.protocol ?? '')
}
