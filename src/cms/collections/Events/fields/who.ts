import type { Field } from 'payload'
import { languages } from '@/words'
import { eventForm as form, organisationForm } from '@/words/forms'
import { lead } from '../../../fields/decided'
import { organisation } from '../../../fields/people'
import { myOnlyOrganisation } from '../../../admin/mine'
import { optionsOf, rowsSaid, said } from '../../../fields/said'

export const who: Field[] = [
  { ...lead, defaultValue: myOnlyOrganisation },
  {
    name: 'collaborations',
    type: 'join',
    collection: 'collaborations',
    on: 'event',
    label: form.collaborations.label,
    defaultSort: 'position',
    admin: { components: { Field: '@/cms/admin/agreements/AgreementsField#AgreementsField' } },
  },
  {
    name: 'supporters',
    type: 'array',
    ...rowsSaid(form.supporters, form.supporter),
    fields: [
      organisation('organisation'),
      { name: 'mention', type: 'text', required: true, localized: true, ...said(form.mention) },
      { name: 'logo', type: 'upload', relationTo: 'media', ...said(organisationForm.logo) },
    ],
  },
  { name: 'audience', type: 'text', localized: true, ...said(form.audience) },
  { name: 'languages', type: 'select', hasMany: true, options: optionsOf(languages), ...said(form.languages) },
]
