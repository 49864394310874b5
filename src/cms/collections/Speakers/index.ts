import type { CollectionConfig } from 'payload'
import { adminGroups, problems, sharedForm, speakerForm as form } from '@/words/forms'
import { membersOnly } from '@/cms/access/membersOnly'
import { actsOn } from '@/cms/saving/hooks'
import { ownership } from '@/cms/saving/ownership'
import { links, webAddress } from '@/cms/fields/addresses'
import { owner, slug } from '@/cms/fields/decided'
import { calendarDate } from '@/cms/fields/moments'
import { requiredUnless } from '@/cms/fields/requiredUnless'
import { labelledRows, labelled } from '@/cms/fields/labels'
import { publicLink } from '@/cms/fields/sidebar'
import { richText } from '@/cms/fields/texts'
import { drafted } from '../drafted'
import { byRights, inViews } from '@/cms/access/rules'

export const Speakers: CollectionConfig = {
  slug: 'speakers',
  ...drafted('speakers', form.one, form.many, adminGroups.people, { useAsTitle: 'name', defaultColumns: ['name', 'pronouns', '_status'] }),
  access: byRights('speakers', inViews('speakers')),
  hooks: actsOn('speakers', [ownership('speakers')]),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, ...labelled(form.name) },
        { name: 'pronouns', type: 'text', ...labelled(form.pronouns) },
      ],
    },
    membersOnly('speakers', {
      name: 'consent',
      type: 'group',
      ...labelled(form.consent),
      fields: [
        requiredUnless('announcedIn', calendarDate({ name: 'agreedOn', word: form.agreedOn }), problems.consentMissing),
        { name: 'announcedIn', type: 'text', ...labelled(form.announcedIn) },
        { name: 'portrait', type: 'checkbox', defaultValue: false, custom: { showsMore: true }, ...labelled(form.agreesPortrait) },
        { name: 'recording', type: 'checkbox', defaultValue: false, ...labelled(form.agreesRecording) },
      ],
    }),
    richText('bio', form.bio),
    {
      name: 'works',
      type: 'array',
      ...labelledRows(form.works, form.work),
      fields: [{ name: 'title', type: 'text', required: true, ...labelled(form.workTitle) }, webAddress('url', sharedForm.url)],
    },
    { name: 'portrait', type: 'upload', relationTo: 'media', ...labelled(form.portrait) },
    links(),
    slug('speakers'),
    owner('speakers'),
    publicLink,
  ],
}
