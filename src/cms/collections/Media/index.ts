import path from 'node:path'
import type { CollectionConfig, ImageSize, TextField, ValidateOptions } from 'payload'
import { licences } from '@/words'
import { adminGroups, mediaForm as form, problems, sharedForm } from '@/words/forms'
import { askRight, noteDraftSave } from '../../access/askRight'
import { refuseForeignReferences } from '../../access/refuseForeignReferences'
import { refuseConflict, rememberSave, setAside, takeTurns } from '../../conflicts/hooks'
import { inLanguageOf } from '../../fields/problem'
import { optionsOf, said } from '../../fields/said'
import { owner } from '../../fields/decided'
import { named } from '../drafted'
import type { Media as MediaFile } from '../../payload-types'
import { keepOwner } from './keepOwner'
import { keepMeasured } from './keepMeasured'
import { mediaAccess } from './access'
import { cleanUpload } from './cleanUpload'
import { sayNoRoom } from './sayNoRoom'

const widths = [480, 960, 1600]
const sizes = (['avif', 'webp'] as const).flatMap((format) =>
  widths.map((width): ImageSize => ({ name: `${format}${width}`, width, withoutEnlargement: true, formatOptions: { format, options: { quality: format === 'avif' ? 55 : 78 } } })),
)

export const Media: CollectionConfig = {
  slug: 'media',
  ...named(form.one, form.many, adminGroups.texts, { useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'credit'] }),
  access: mediaAccess,
  hooks: {
    beforeOperation: [takeTurns, noteDraftSave, keepMeasured, cleanUpload],
    beforeValidate: [askRight('media'), refuseForeignReferences, refuseConflict('media')],
    afterChange: [keepOwner, rememberSave],
    afterError: [setAside, sayNoRoom],
  },
  upload: {
    staticDir: path.resolve(process.env.MEDIA_DIR ?? 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    imageSizes: sizes,
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
      ...said(form.alt),
      validate: (value: unknown, { data, req }: ValidateOptions<Partial<MediaFile>, unknown, TextField, unknown>) =>
        Boolean(value) || Boolean(data.decorative) || inLanguageOf(req, problems.altMissing),
    },
    { name: 'decorative', type: 'checkbox', defaultValue: false, ...said(form.decorative) },
    { name: 'credit', type: 'text', ...said(sharedForm.credit) },
    { name: 'licence', type: 'select', options: optionsOf(licences), ...said(sharedForm.licence) },
    owner('media'),
  ],
}
