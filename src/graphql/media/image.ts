import type { Image as Shape } from '@/published/shapes'
import { builder } from '../builder'
import { fileUrl } from './fileUrl'
import { nearest } from './nearest'

const ImageSource = builder.objectRef<{ filename: string; mimeType: string; width: number }>('ImageSource').implement({
  description: 'One file of an image: an entry for `srcset`.',
  fields: (t) => ({
    mimeType: t.exposeString('mimeType', { description: 'The media type, e.g. `image/avif`.' }),
    width: t.exposeInt('width', { description: 'The width in pixels.' }),
    url: t.string({ description: 'Where the file is.', resolve: (file, _, { origin }) => fileUrl(origin, file.filename) }),
  }),
})

export const Image = builder.objectRef<Shape>('Image').implement({
  description: 'A picture, in several widths and formats. The proportions are those of `width` and `height`.',
  fields: (t) => ({
    alt: t.exposeString('alt', { description: 'The alternative text; empty when the picture is only decorative.' }),
    credit: t.exposeString('credit', {
      nullable: true,
      description: 'Who made it, to be named beside it; null when nobody asked to be.',
    }),
    width: t.exposeInt('width', { description: 'The width of the largest file, in pixels.' }),
    height: t.exposeInt('height', { description: 'The height of the largest file, in pixels.' }),
    url: t.string({
      description: 'The JPEG whose width is nearest to the one wished, for places that take a single file.',
      args: { width: t.arg.int({ defaultValue: 960, description: 'The width wished, in pixels.' }) },
      resolve: (image, { width }, { origin }) => fileUrl(origin, nearest(image, width ?? 960).filename),
    }),
    sources: t.field({ type: [ImageSource], description: 'All files, for `srcset`.', resolve: ({ files }) => files }),
  }),
})
