import type { Field, RelationshipField } from 'payload'
import { languages } from '@/words'
import { sharedForm as form, type FormWord } from '@/words/forms'
import { withoutFormer } from '@/cms/access/membersOnly'
import type { Held } from '@/cms/access/rights'
import { calendarDate } from './moments'
import { optionsOf, labelledRows, labelled } from './labels'

/** One organisation. */
export const organisation = (name: string, word: FormWord = form.organisation, required = false): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'organisations',
  required,
  index: true,
  ...labelled(word),
})

/** Organisations in an order that matters: rows, since Payload loses the order of a plain list. */
export const organisationsInOrder = (name: string, word: FormWord): Field => ({
  name,
  type: 'array',
  ...labelledRows(word, form.organisation),
  fields: [organisation('organisation', form.organisation, true)],
})

/** Who answers journalists; leaves the site after `visibleUntil`. */
export const pressContacts = (concept: Held): Field =>
  withoutFormer(concept, {
    name: 'pressContacts',
    type: 'array',
    ...labelledRows(form.pressContacts, form.pressContact),
    fields: [
      { name: 'name', type: 'text', required: true, ...labelled(form.pressName) },
      {
        type: 'row',
        fields: [
          { name: 'phone', type: 'text', ...labelled(form.phone) },
          { name: 'email', type: 'email', ...labelled(form.email) },
          { name: 'hours', type: 'text', ...labelled(form.phoneHours) },
        ],
      },
      { name: 'languages', type: 'select', hasMany: true, options: optionsOf(languages), ...labelled(form.spokenLanguages) },
      calendarDate({ name: 'visibleUntil', word: form.visibleUntil }),
    ],
  })
