import type { CollectionConfig } from 'payload'
import { adminGroups, problems, sharedForm, speakerForm as form } from '@/words/forms'
import { inside } from '../../access/inside'
import { actsOn } from '../../acts/hooks'
import { decideOwner } from '../../acts/owner'
import { links, webAddress } from '../../fields/addresses'
import { owner, slug } from '../../fields/decided'
import { calendarDate } from '../../fields/moments'
import { requiredUnless } from '../../fields/requiredUnless'
import { rowsSaid, said } from '../../fields/said'
import { publicLink } from '../../fields/sidebar'
import { richText } from '../../fields/texts'
import { drafted } from '../drafted'
import { speakerAccess } from './access'

export const Speakers: CollectionConfig = {
  slug: 'speakers',
  ...drafted('speakers', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'pronouns', '_status'] }),
  access: speakerAccess,
  hooks: actsOn('speakers', [decideOwner('speakers')]),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, ...said(form.name) },
        { name: 'pronouns', type: 'text', ...said(form.pronouns) },
      ],
    },
    inside('speakers', {
      name: 'consent',
      type: 'group',
      ...said(form.consent),
      fields: [
        requiredUnless('announcedIn', calendarDate({ name: 'agreedOn', word: form.agreedOn }), problems.consentMissing),
        { name: 'announcedIn', type: 'text', ...said(form.announcedIn) },
        { name: 'portrait', type: 'checkbox', defaultValue: false, custom: { showsMore: true }, ...said(form.agreesPortrait) },
        { name: 'recording', type: 'checkbox', defaultValue: false, ...said(form.agreesRecording) },
      ],
    }),
    richText('bio', form.bio),
    {
      name: 'works',
      type: 'array',
      ...rowsSaid(form.works, form.work),
      fields: [{ name: 'title', type: 'text', required: true, ...said(form.workTitle) }, webAddress('url', sharedForm.url)],
    },
    { name: 'portrait', type: 'upload', relationTo: 'media', ...said(form.portrait) },
    links(),
    slug('speakers'),
    owner('speakers'),
    publicLink,
  ],
}
