import type { CollectionConfig } from 'payload'
import { communiqueKinds } from '@/words'
import { adminGroups, communiqueForm as form } from '@/words/forms'
import { actsOn } from '../../acts/hooks'
import { keepTakenBack } from '../../acts/page/takenBack'
import { myOnlyOrganisation } from '../../admin/mine'
import { askAnew, decideText } from '../../acts/texts/decideText'
import { textChange } from '../../acts/texts/textChange'
import { decidePublisher, rememberFirstPublication } from '../../acts/publisher'
import { publisher, slug } from '../../fields/decided'
import { calendarDate, instant, wallClock } from '../../fields/moments'
import { pressContacts } from '../../fields/people'
import { optionsOf, rowsSaid, said } from '../../fields/said'
import { inSidebar, publicLink } from '../../fields/sidebar'
import { licence, paragraph, richText, topics } from '../../fields/texts'
import { drafted } from '../drafted'
import { communiqueAccess } from './access'
import { computeEmbargo } from './embargo'

export const Communiques: CollectionConfig = {
  slug: 'communiques',
  ...drafted('communiques', form.one, form.many, adminGroups.texts, { useAsTitle: 'title', defaultColumns: ['title', 'kind', '_status'] }),
  access: communiqueAccess,
  hooks: { ...actsOn('communiques', [keepTakenBack, decidePublisher, decideText, rememberFirstPublication]), beforeChange: [askAnew, computeEmbargo] },
  fields: [
    { name: 'otherLanguage', type: 'ui', admin: { components: { Field: '@/cms/admin/OtherLanguage#OtherLanguage' }, disableListColumn: true } },
    { name: 'title', type: 'text', required: true, localized: true, ...said(form.title) },
    { type: 'row', fields: [{ name: 'kind', type: 'select', required: true, options: optionsOf(communiqueKinds), ...said(form.kind) }, { ...publisher, defaultValue: myOnlyOrganisation }] },
    paragraph('standfirst', form.standfirst),
    { ...richText('body', form.body), required: true },
    {
      name: 'dateline',
      type: 'group',
      ...said(form.dateline),
      fields: [{ type: 'row', fields: [{ name: 'place', type: 'text', ...said(form.place) }, calendarDate({ name: 'date', word: form.date })] }],
    },
    {
      name: 'events',
      type: 'array',
      ...rowsSaid(form.events, form.event),
      fields: [{ name: 'event', type: 'relationship', relationTo: 'events', required: true, index: true, ...said(form.event) }],
    },
    topics,
    {
      name: 'collaborations',
      type: 'join',
      collection: 'collaborations',
      on: 'communique',
      label: form.collaborations.label,
      admin: { condition: (data) => data.kind === 'joint', components: { Field: '@/cms/admin/agreements/AgreementsField#AgreementsField' } },
    },
    pressContacts('communiques'),
    {
      name: 'corrections',
      type: 'array',
      ...rowsSaid(form.corrections, form.correction),
      fields: [
        calendarDate({ name: 'date', word: form.date, required: true }),
        { name: 'text', type: 'textarea', required: true, localized: true, ...said(form.correctionText) },
      ],
    },
    {
      name: 'attachments',
      type: 'array',
      ...rowsSaid(form.attachments, form.attachment),
      fields: [
        { name: 'label', type: 'text', required: true, localized: true, ...said(form.attachment) },
        { name: 'file', type: 'upload', relationTo: 'media', required: true, ...said(form.file) },
      ],
    },
    licence,
    textChange,
    inSidebar(wallClock({ name: 'embargoUntil', word: form.embargoUntil })),
    instant('embargoInstant'),
    slug('communiques'),
    publicLink,
  ],
}
