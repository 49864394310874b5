import type { Field, RelationshipField, ValidateOptions } from 'payload'
import { confirmations, languages, participationRoles, placeholderKinds } from '@/words'
import { problems, sessionForm as form } from '@/words/forms'
import type { Fits } from '@/cms/fields/fits'
import { organisation } from '@/cms/fields/people'
import { translate } from '@/cms/errors/translate'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'

type Row = { speaker?: unknown; placeholder?: unknown }
const withoutSpeaker = (_: unknown, row: Row) => !row.speaker

const affiliations: Field = {
  name: 'affiliations',
  type: 'array',
  ...labelledRows(form.affiliations, form.affiliation),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'words', type: 'text', ...labelled(form.words, { width: '70%' }) },
        { name: 'language', type: 'select', options: optionsOf(languages), ...labelled(form.wordsLanguage, { width: '30%' }) },
      ],
    },
    organisation('organisation'),
    { name: 'campaign', type: 'relationship', relationTo: 'topics', ...labelled(form.campaign) },
  ],
}

/** Who takes part: a speaker or a placeholder, never both. */
export const participations: Field = {
  name: 'participations',
  type: 'array',
  ...labelledRows(form.participations, form.participation, { components: { RowLabel: '@/panel/fields/ParticipationLabel#ParticipationLabel' } }),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'role', type: 'select', options: optionsOf(participationRoles), ...labelled(form.role) },
        {
          name: 'speaker',
          type: 'relationship',
          relationTo: 'speakers',
          index: true,
          ...labelled(form.speaker),
          custom: { fits: ((_, { placeholder }) => (placeholder ? problems.speakerAndPlaceholder : null)) satisfies Fits },
          validate: (value: unknown, { siblingData, req }: ValidateOptions<unknown, Row, RelationshipField, unknown>) => {
            const { placeholder } = siblingData
            if (value && placeholder) return translate(req, problems.speakerAndPlaceholder)
            return Boolean(value || placeholder) || translate(req, problems.speakerOrPlaceholder)
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'placeholder', type: 'select', options: optionsOf(placeholderKinds), ...labelled(form.placeholder, { condition: withoutSpeaker }) },
        { ...organisation('organisation', form.placeholderOrganisation), admin: { condition: withoutSpeaker } },
      ],
    },
    affiliations,
    { name: 'confirmation', type: 'select', options: optionsOf(confirmations), ...labelled(form.confirmation) },
  ],
}
