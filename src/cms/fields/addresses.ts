import type { Field, GroupField, TextField } from 'payload'
import { urlIn } from '@/text'
import { sharedForm as form, problems, type FormWord } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { labelledRows, labelled } from './labels'

/** An http(s) address. */
export const webAddress = (name: string, word: FormWord = form.url, required = false): TextField => ({
  name,
  type: 'text',
  required,
  ...labelled(word),
  validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) => {
    if (!value) return required ? translate(req, problems.required) : true
    return isWebAddress(value) || translate(req, problems.notAUrl)
  },
})

/** Ordered, named links. */
export const links = (name = 'links', word: FormWord = form.links): Field => ({
  name,
  type: 'array',
  ...labelledRows(word, form.link),
  fields: [{ name: 'label', type: 'text', required: true, ...labelled(form.label) }, webAddress('url', form.url, true)],
})

/** A telephone number with the hours at which somebody answers. */
export const phone: GroupField = {
  name: 'phone',
  type: 'group',
  ...labelled(form.phone),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', ...labelled(form.phoneNumber, { width: '40%' }) },
        { name: 'hours', type: 'text', ...labelled(form.phoneHours, { width: '60%' }) },
      ],
    },
  ],
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:$/.test(urlIn(value)?.protocol ?? '')
}
