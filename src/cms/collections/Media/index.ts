import path from 'node:path'
import type { CollectionConfig, TextField, ValidateOptions } from 'payload'
import { sizes } from '@/files/sizes'
import { licences } from '@/words'
import { adminGroups, mediaForm as form, problems, sharedForm } from '@/words/forms'
import { askRight } from '@/cms/saving/askRight'
import { noteAsked, noteIntention } from '@/cms/saving/noteIntention'
import { refuseForeignReferences } from '@/cms/saving/refuseForeignReferences'
import { refuseConflict, rememberSave, setAside, takeTurns } from '@/cms/saving/conflicts/hooks'
import { translate } from '@/cms/errors/translate'
import { optionsOf, labelled } from '@/cms/fields/labels'
import { owner } from '@/cms/fields/decided'
import { named } from '../drafted'
import type { Media as MediaFile } from '@/cms/payload-types'
import { keepOwner } from './keepOwner'
import { byRights, shownMedia } from '@/cms/access/rules'
import { tellTheWorld } from './tellTheWorld'
import { describeFile, removeReplaced, takeFile, writeFiles } from './hooks'

export const Media: CollectionConfig = {
  slug: 'media',
  ...named(form.one, form.many, adminGroups.texts, { useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'credit'] }),
  access: byRights('media', shownMedia),
  // A second file with the same content helps nobody.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [takeFile, noteAsked, takeTurns],
    beforeValidate: [noteIntention('media'), askRight('media'), refuseForeignReferences, refuseConflict('media')],
    beforeChange: [describeFile],
    afterChange: [removeReplaced, keepOwner, tellTheWorld.afterChange, rememberSave, writeFiles],
    beforeDelete: [tellTheWorld.beforeDelete],
    afterError: [setAside],
  },
  upload: {
    staticDir: path.resolve(process.env.MEDIA_DIR ?? 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    // Their names; we make them (`files`), and ask for the file, ourselves.
    imageSizes: sizes.map(({ name, width }) => ({ name, width })),
    filesRequiredOnCreate: false,
    // Nothing is cut by it: the sizes keep the shape of the picture.
    focalPoint: false,
    adminThumbnail: 'webp480',
    displayPreview: true,
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      ...labelled(form.alt),
      validate: (value: unknown, { data, req }: ValidateOptions<Partial<MediaFile>, unknown, TextField, unknown>) =>
        Boolean(value) || Boolean(data.decorative) || translate(req, problems.altMissing),
    },
    { name: 'decorative', type: 'checkbox', defaultValue: false, ...labelled(form.decorative) },
    { name: 'credit', type: 'text', ...labelled(sharedForm.credit) },
    { name: 'licence', type: 'select', options: optionsOf(licences), ...labelled(sharedForm.licence) },
    owner('media'),
  ],
}
