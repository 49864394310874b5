import type { CollectionConfig, Field } from 'payload'
import { scopes, topicKinds, type Term } from '@/words'
import { adminGroups, sharedForm, topicForm as form } from '@/words/forms'
import { actsOn } from '@/cms/saving/hooks'
import { ownership } from '@/cms/saving/ownership'
import { webAddress } from '@/cms/fields/addresses'
import { owner, slug } from '@/cms/fields/decided'
import { yearOrMonth } from '@/cms/fields/moments'
import { wholeNumber } from '@/cms/fields/numbers'
import { organisationsInOrder } from '@/cms/fields/people'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { publicLink } from '@/cms/fields/sidebar'
import { paragraph, richText } from '@/cms/fields/texts'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'

type Kinds = (keyof typeof topicKinds)[]
const isOneOf = (kinds: Kinds) => (topic: { kind?: unknown }) => kinds.some((kind) => kind === topic.kind)

/** Fields of one kind of topic only, hidden from the others' forms. */
const onlyFor = (kinds: Kinds, label: Term, fields: Field[]): Field => ({
  type: 'collapsible',
  label: { ...label },
  admin: { condition: isOneOf(kinds) },
  fields,
})

export const Topics: CollectionConfig = {
  slug: 'topics',
  ...drafted('topics', form.one, form.many, adminGroups.agenda, { useAsTitle: 'title', defaultColumns: ['title', 'kind', '_status'] }),
  access: byRights('topics', inViews('topics')),
  hooks: actsOn('topics', [ownership('topics')]),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', required: true, localized: true, ...labelled(form.title, { width: '70%' }) },
        { name: 'kind', type: 'select', required: true, options: optionsOf(topicKinds), ...labelled(form.kind, { width: '30%' }) },
      ],
    },
    paragraph('summary', sharedForm.summary),
    richText('body', sharedForm.body),
    webAddress('link', form.link),
    onlyFor(['campaign', 'initiative'], form.carriedBy.label, [organisationsInOrder('carriedBy', form.carriedBy)]),
    onlyFor(
      ['campaign'],
      topicKinds.campaign,
      [yearOrMonth({ name: 'since', word: form.since, isAsked: isOneOf(['campaign']) }), { name: 'scope', type: 'select', options: optionsOf(scopes), ...labelled(form.scope) }],
    ),
    onlyFor(
      ['case'],
      topicKinds.case,
      [
        { name: 'court', type: 'text', localized: true, ...labelled(form.court) },
        { name: 'parties', type: 'text', localized: true, ...labelled(form.parties) },
        organisationsInOrder('claimants', form.claimants),
        wholeNumber({ name: 'claimantCount', word: form.claimantCount, least: 1, most: 9_999_999 }),
        yearOrMonth({ name: 'filedIn', word: form.filedIn, isAsked: isOneOf(['case']) }),
      ],
    ),
    onlyFor(['initiative'], topicKinds.initiative, [{ name: 'place', type: 'text', ...labelled(form.place) }]),
    slug('topics'),
    owner('topics'),
    publicLink,
  ],
}
