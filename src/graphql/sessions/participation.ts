import type * as Shapes from '@/published/shapes'
import { placeholderOf } from '@/words'
import { builder } from '../builder'
import { Confirmation, ParticipationRole, PlaceholderKind } from '../enums'
import { allInLocale, type InLocale, inLocale } from '../inLocale'
import { Organisation, Speaker, Topic } from '../refs'

const Placeholder = builder.objectRef<InLocale<NonNullable<Shapes.Participation['placeholder']>>>('Placeholder').implement({
  description: 'Somebody who will take part and is not named.',
  fields: (t) => ({
    kind: t.expose('kind', {
      type: PlaceholderKind,
      description: 'One or several, a member or a speaker, or not yet confirmed.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Whose member or speaker; null when not said.',
      resolve: ({ organisation, locale }) => organisation && inLocale(organisation, locale),
    }),
  }),
})

const Affiliation = builder.objectRef<InLocale<Shapes.Affiliation>>('Affiliation').implement({
  description: 'For whom somebody speaks, as stated for this event. The words are in `language` and never translated.',
  fields: (t) => ({
    words: t.exposeString('words', {
      nullable: true,
      description: 'The function, e.g. "présidente"; null when only the organisation is named.',
    }),
    language: t.exposeString('language', { description: 'The language of `words` (BCP 47).' }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation; null when none is stated.',
      resolve: ({ organisation, locale }) => organisation && inLocale(organisation, locale),
    }),
    campaign: t.expose('campaign', { type: Topic, nullable: true, description: 'The campaign; null when none is stated.' }),
  }),
})

export const Participation = builder.objectRef<InLocale<Shapes.Participation>>('Participation').implement({
  description: 'One person, or one unnamed place, in a session: a speaker or a placeholder, never both.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque.' }),
    role: t.expose('role', { type: ParticipationRole, description: 'What they do there; SPEAKER also when nothing else was said.' }),
    name: t.string({
      description:
        'The name of the speaker, or the placeholder in words of the language asked for, e.g. "un·e intervenant·e de Halte au Contrôle numérique".',
      resolve: ({ speaker, placeholder, locale }) =>
        speaker?.name ?? (placeholder ? placeholderOf(placeholder.kind, placeholder.organisation?.name ?? null, locale) : ''),
    }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'The speaker; null for a placeholder.',
      resolve: ({ speaker, locale }) => speaker && inLocale(speaker, locale),
    }),
    placeholder: t.field({
      type: Placeholder,
      nullable: true,
      description: 'The placeholder; null for a named speaker.',
      resolve: ({ placeholder, locale }) => placeholder && inLocale(placeholder, locale),
    }),
    affiliations: t.field({
      type: [Affiliation],
      description: 'For whom they speak, in the order stated.',
      resolve: ({ affiliations, locale }) => allInLocale(affiliations, locale),
    }),
    confirmation: t.expose('confirmation', {
      type: Confirmation,
      nullable: true,
      description: 'Whether they said that they come; null when nothing was said, which is not a doubt.',
    }),
    confirmed: t.boolean({
      description: 'Whether they said that they come. False also when nothing was said: `confirmation` tells the two apart.',
      resolve: ({ confirmation }) => confirmation === 'confirmed',
    }),
  }),
})
