import type { Attachment as Shape } from '@/published/shapes'
import { builder } from '../builder'
import { fileUrl } from './fileUrl'

export const Attachment = builder.objectRef<Shape>('Attachment').implement({
  description: 'A file that comes with a text.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the file is.' }),
    url: t.string({ description: 'Where the file is.', resolve: (file, _, { origin }) => fileUrl(origin, file.filename) }),
    mimeType: t.exposeString('mimeType', { description: 'Its media type, e.g. `application/pdf`.' }),
  }),
})
