import type { Field, RelationshipField, ValidateOptions } from 'payload'
import { confirmations, languages, participationRoles, placeholderKinds } from '@/words'
import { problems, sessionForm as form } from '@/words/forms'
import type { Fits } from '../../fields/fits'
import { organisation } from '../../fields/people'
import { inLanguageOf } from '../../fields/problem'
import { optionsOf, rowsSaid, said } from '../../fields/said'

type Row = { speaker?: unknown; placeholder?: unknown }
const withoutSpeaker = (_: unknown, row: Row) => !row.speaker

const affiliations: Field = {
  name: 'affiliations',
  type: 'array',
  ...rowsSaid(form.affiliations, form.affiliation),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'words', type: 'text', ...said(form.words, { width: '70%' }) },
        { name: 'language', type: 'select', options: optionsOf(languages), ...said(form.wordsLanguage, { width: '30%' }) },
      ],
    },
    organisation('organisation'),
    { name: 'campaign', type: 'relationship', relationTo: 'topics', ...said(form.campaign) },
  ],
}

/** Who takes part: a speaker or a placeholder, never both. */
export const participations: Field = {
  name: 'participations',
  type: 'array',
  ...rowsSaid(form.participations, form.participation, { components: { RowLabel: '@/cms/admin/ParticipationLabel#ParticipationLabel' } }),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'select', options: optionsOf(participationRoles), ...said(form.role) },
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: 'speakers',
          index: true,
          ...said(form.speaker),
          custom: { fits: ((_, { placeholder }) => (placeholder ? problems.speakerAndPlaceholder : null)) satisfies Fits },
          validate: (value: unknown, { siblingData, req }: ValidateOptions<unknown, Row, RelationshipField, unknown>) => {
            const { placeholder } = siblingData
            if (value && placeholder) return inLanguageOf(req, problems.speakerAndPlaceholder)
            return Boolean(value || placeholder) || inLanguageOf(req, problems.speakerOrPlaceholder)
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'placeholder', type: 'select', options: optionsOf(placeholderKinds), ...said(form.placeholder, { condition: withoutSpeaker }) },
        { ...organisation('organisation', form.placeholderOrganisation), admin: { condition: withoutSpeaker } },
      ],
    },
    affiliations,
    { name: 'confirmation', type: 'select', options: optionsOf(confirmations), ...said(form.confirmation) },
  ],
}
