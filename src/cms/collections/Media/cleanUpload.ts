import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { problems } from '@/words/forms'
import { wrongField } from '../../fields/wrongField'

const PIXELS = 40_000_000
const WIDTH = 2000

/**
 * What is kept of an upload: a JPEG without hidden data (place, camera), upright, on white, under a name nobody can guess.
 * A PDF keeps its content and loses its name.
 */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  if (req.file.mimetype === 'application/pdf') {
    req.file.name = `${randomUUID()}.pdf`
    return args
  }
  const picture = sharp(req.file.data, { limitInputPixels: false, failOn: 'error' })
  const { width = 0, height = 0 } = await picture.metadata().catch(() => {
    throw wrongField(req, 'media', 'file', problems.filePlain)
  })
  if (width * height > PIXELS) throw wrongField(req, 'media', 'file', problems.pictureTooLarge)
  const data = await picture
    .rotate()
    .resize({ width: WIDTH, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
    .catch(() => {
      throw wrongField(req, 'media', 'file', problems.filePlain)
    })
  req.file = { ...req.file, data, size: data.length, mimetype: 'image/jpeg', name: `${randomUUID()}.jpg` }
  return args
}
