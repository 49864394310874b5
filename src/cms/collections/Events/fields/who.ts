import type { Field } from 'payload'
import { languages } from '@/words'
import { eventForm as form, organisationForm } from '@/words/forms'
import { lead } from '@/cms/fields/decided'
import { organisation } from '@/cms/fields/people'
import { myOnlyOrganisation } from '@/cms/access/myOnlyOrganisation'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'

export const who: Field[] = [
  { ...lead, defaultValue: myOnlyOrganisation },
  {
    name: 'collaborations',
    type: 'join',
    collection: 'collaborations',
    on: 'event',
    label: form.collaborations.label,
    defaultSort: 'position',
    admin: { components: { Field: '@/panel/agreements/AgreementsField#AgreementsField' } },
  },
  {
    name: 'supporters',
    type: 'array',
    ...labelledRows(form.supporters, form.supporter),
    fields: [
      organisation('organisation'),
      { name: 'mention', type: 'text', required: true, localized: true, ...labelled(form.mention) },
      { name: 'logo', type: 'upload', relationTo: 'media', ...labelled(organisationForm.logo) },
    ],
  },
  { name: 'audience', type: 'text', localized: true, ...labelled(form.audience) },
  { name: 'languages', type: 'select', hasMany: true, options: optionsOf(languages), ...labelled(form.languages) },
]
