import type { CollectionConfig } from 'payload'
import { communiqueKinds } from '@/words'
import { adminGroups, communiqueForm as form } from '@/words/forms'
import { actsOn } from '@/cms/saving/hooks'
import { takenBack } from '@/cms/privatePages/takeBack'
import { myOnlyOrganisation } from '@/cms/access/myOnlyOrganisation'
import { signatures } from '@/cms/agreements/texts/signatures'
import { askAnew, textChange } from '@/cms/agreements/texts/textChange'
import { firstPublication, publisher } from '@/cms/saving/publisher'
import { publisher as publisherField, slug } from '@/cms/fields/decided'
import { calendarDate, instant, wallClock } from '@/cms/fields/moments'
import { pressContacts } from '@/cms/fields/people'
import { optionsOf, labelledRows, labelled } from '@/cms/fields/labels'
import { inSidebar, publicLink } from '@/cms/fields/sidebar'
import { licence, paragraph, richText, topics } from '@/cms/fields/texts'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'
import { computeEmbargo } from './embargo'

export const Communiques: CollectionConfig = {
  slug: 'communiques',
  ...drafted('communiques', form.one, form.many, adminGroups.texts, { useAsTitle: 'title', defaultColumns: ['title', 'kind', '_status'] }),
  access: byRights('communiques', inViews('communiques')),
  hooks: { ...actsOn('communiques', [takenBack, publisher, signatures, firstPublication]), beforeChange: [askAnew, computeEmbargo] },
  fields: [
    { name: 'otherLanguage', type: 'ui', admin: { components: { Field: '@/panel/OtherLanguage#OtherLanguage' }, disableListColumn: true } },
    { name: 'title', type: 'text', required: true, localized: true, ...labelled(form.title) },
    { type: 'row', fields: [{ name: 'kind', type: 'select', required: true, options: optionsOf(communiqueKinds), ...labelled(form.kind) }, { ...publisherField, defaultValue: myOnlyOrganisation }] },
    paragraph('standfirst', form.standfirst),
    { ...richText('body', form.body), required: true },
    {
      name: 'dateline',
      type: 'group',
      ...labelled(form.dateline),
      fields: [{ type: 'row', fields: [{ name: 'place', type: 'text', ...labelled(form.place) }, calendarDate({ name: 'date', word: form.date })] }],
    },
    {
      name: 'events',
      type: 'array',
      ...labelledRows(form.events, form.event),
      fields: [{ name: 'event', type: 'relationship', relationTo: 'events', required: true, index: true, ...labelled(form.event) }],
    },
    topics,
    {
      name: 'collaborations',
      type: 'join',
      collection: 'collaborations',
      on: 'communique',
      label: form.collaborations.label,
      admin: { condition: (data) => data.kind === 'joint', components: { Field: '@/panel/agreements/AgreementsField#AgreementsField' } },
    },
    pressContacts('communiques'),
    {
      name: 'corrections',
      type: 'array',
      ...labelledRows(form.corrections, form.correction),
      fields: [
        calendarDate({ name: 'date', word: form.date, required: true }),
        { name: 'text', type: 'textarea', required: true, localized: true, ...labelled(form.correctionText) },
      ],
    },
    {
      name: 'attachments',
      type: 'array',
      ...labelledRows(form.attachments, form.attachment),
      fields: [
        { name: 'label', type: 'text', required: true, localized: true, ...labelled(form.attachment) },
        { name: 'file', type: 'upload', relationTo: 'media', required: true, ...labelled(form.file) },
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
