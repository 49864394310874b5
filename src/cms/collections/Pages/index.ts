import type { CollectionConfig } from 'payload'
import { pageKeys } from '@/words'
import { adminGroups, pageForm as form } from '@/words/forms'
import { actsOn } from '@/cms/saving/hooks'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { publicLink } from '@/cms/fields/sidebar'
import { richText } from '@/cms/fields/texts'
import { drafted } from '../drafted'
import { forAdministrators, publicForMembers } from '@/cms/access/rules'

export const Pages: CollectionConfig = {
  slug: 'pages',
  ...drafted('pages', form.one, form.many, adminGroups.texts, { useAsTitle: 'title', defaultColumns: ['title', 'key', '_status'] }),
  access: { ...forAdministrators, read: publicForMembers('pages') },
  hooks: actsOn('pages'),
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, ...labelled(form.title) },
    { name: 'key', type: 'select', required: true, unique: true, options: optionsOf(pageKeys), ...labelled(form.key) },
    richText('body', form.body),
    publicLink,
  ],
}
