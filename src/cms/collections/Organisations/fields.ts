import type { Field } from 'payload'
import { organisationKinds, scopes } from '@/words'
import { membershipForm, organisationForm as form, problems, sharedForm } from '@/words/forms'
import { links, phone, webAddress } from '@/cms/fields/addresses'
import { owner, slug, suspended } from '@/cms/fields/decided'
import { matching } from '@/cms/fields/matching'
import { pressContacts } from '@/cms/fields/people'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { exportLink, publicLink } from '@/cms/fields/sidebar'
import { paragraph, richText } from '@/cms/fields/texts'

const team: Field = {
  name: 'team',
  type: 'join',
  collection: 'memberships',
  on: 'organisation',
  label: membershipForm.many.label,
  admin: { defaultColumns: ['person', 'role'], description: membershipForm.many.help ?? undefined },
}

export const organisationFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', required: true, ...labelled(form.name) },
      { name: 'acronym', type: 'text', ...labelled(form.acronym) },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf(organisationKinds), ...labelled(form.kind) },
      { name: 'scope', type: 'select', options: optionsOf(scopes), ...labelled(form.scope) },
      { name: 'territory', type: 'text', localized: true, ...labelled(form.territory) },
    ],
  },
  paragraph('summary', sharedForm.summary),
  richText('body', sharedForm.body),
  { name: 'logo', type: 'upload', relationTo: 'media', ...labelled(form.logo) },
  webAddress('website', form.website),
  { name: 'email', type: 'email', ...labelled(sharedForm.email) },
  phone,
  { name: 'postalAddress', type: 'textarea', ...labelled(sharedForm.postalAddress) },
  pressContacts('organisations'),
  links(),
  paragraph('boilerplate', form.boilerplate),
  {
    name: 'legal',
    type: 'group',
    ...labelled(form.legal),
    fields: [
      { name: 'form', type: 'text', ...labelled(form.legalForm) },
      { name: 'rna', type: 'text', ...labelled(form.rna), validate: matching(/^W\d{9}$/, problems.notARna) },
      { name: 'siret', type: 'text', ...labelled(form.siret), validate: matching(/^\d{14}$/, problems.notASiret) },
      { name: 'seat', type: 'text', ...labelled(form.seat) },
      { name: 'publicationDirector', type: 'text', ...labelled(form.publicationDirector) },
      { name: 'host', type: 'text', ...labelled(form.host) },
      { name: 'carriedBy', type: 'text', ...labelled(form.carriedBy) },
    ],
  },
  slug('organisations'),
  { name: 'hue', type: 'select', options: hues(), ...labelled(form.hue, { position: 'sidebar' as const }) },
  suspended,
  owner('organisations'),
  team,
  publicLink,
  exportLink,
]

// Twelve steps around the circle of colours; the sheet gives each its lightness.
function hues() {
  return Array.from({ length: 12 }, (_, step) => ({ value: String(step * 30), label: `${step * 30}°` }))
}
