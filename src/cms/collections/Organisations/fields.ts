import type { Field } from 'payload'
import { organisationKinds, scopes } from '@/words'
import { membershipForm, organisationForm as form, problems, sharedForm } from '@/words/forms'
import { links, phone, webAddress } from '../../fields/addresses'
import { owner, slug, suspended } from '../../fields/decided'
import { matching } from '../../fields/matching'
import { pressContacts } from '../../fields/people'
import { optionsOf, said } from '../../fields/said'
import { exportLink, publicLink } from '../../fields/sidebar'
import { paragraph, richText } from '../../fields/texts'

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
      { name: 'name', type: 'text', required: true, ...said(form.name) },
      { name: 'acronym', type: 'text', ...said(form.acronym) },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'kind', type: 'select', required: true, options: optionsOf(organisationKinds), ...said(form.kind) },
      { name: 'scope', type: 'select', options: optionsOf(scopes), ...said(form.scope) },
      { name: 'territory', type: 'text', localized: true, ...said(form.territory) },
    ],
  },
  paragraph('summary', sharedForm.summary),
  richText('body', sharedForm.body),
  { name: 'logo', type: 'upload', relationTo: 'media', ...said(form.logo) },
  webAddress('website', form.website),
  { name: 'email', type: 'email', ...said(sharedForm.email) },
  phone,
  { name: 'postalAddress', type: 'textarea', ...said(sharedForm.postalAddress) },
  pressContacts('organisations'),
  links(),
  paragraph('boilerplate', form.boilerplate),
  {
    name: 'legal',
    type: 'group',
    ...said(form.legal),
    fields: [
      { name: 'form', type: 'text', ...said(form.legalForm) },
      { name: 'rna', type: 'text', ...said(form.rna), validate: matching(/^W\d{9}$/, problems.notARna) },
      { name: 'siret', type: 'text', ...said(form.siret), validate: matching(/^\d{14}$/, problems.notASiret) },
      { name: 'seat', type: 'text', ...said(form.seat) },
      { name: 'publicationDirector', type: 'text', ...said(form.publicationDirector) },
      { name: 'host', type: 'text', ...said(form.host) },
      { name: 'carriedBy', type: 'text', ...said(form.carriedBy) },
    ],
  },
  slug('organisations'),
  { name: 'hue', type: 'select', options: hues(), ...said(form.hue, { position: 'sidebar' as const }) },
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
