import sharp, { type Sharp } from 'sharp'
import type { PictureKind } from './kindOf'
import type { Crop, Kept, Stored } from './kept'
import { NotKept } from './notKept'
import { sizes } from './sizes'

// One processor, and nothing kept for a next picture: there is none.
sharp.concurrency(1)
sharp.cache(false)

const WIDTH = 2000
// The tallest a WebP may be is 16 383.
const HEIGHT = 16_000

/** How many points are read. AVIF is unpacked as a whole, in some twenty bytes a point; the others line by line, or in few bytes. */
const points: Record<PictureKind, number> = { jpeg: 120_000_000, png: 120_000_000, webp: 120_000_000, avif: 40_000_000 }

/**
 * A picture as it is stored: a JPEG upright, on white, in the colours of screens, at most 2000 points wide, and its smaller sizes. Nothing but its points
 * comes along: no place, camera, date, thumbnail, comment or profile.
 */
export async function picture(data: Buffer, kind: PictureKind, crop: Crop | null): Promise<Kept> {
  const read = sharp(data, { limitInputPixels: false, failOn: 'error', autoOrient: true })
  try {
    const { autoOrient, pages = 1 } = await read.metadata()
    if (pages > 1) throw new NotKept('animated')
    if (autoOrient.width * autoOrient.height > points[kind]) throw new NotKept('tooManyPoints')
    const main = await stored(cropped(read, crop, autoOrient).resize({ width: WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#fff' }).jpeg({ quality: 86, mozjpeg: true }))
    return { main, sizes: await sizesOf(main) }
  } catch (error) {
    if (error instanceof NotKept || !(error instanceof Error)) throw error
    throw new NotKept(endsEarly[kind](data, error.message) ? 'cutOff' : 'damaged')
  }
}

function cropped(picture: Sharp, crop: Crop | null, whole: { width: number; height: number }): Sharp {
  if (!crop) return picture
  const [left, width] = stretch(crop.x, crop.width, whole.width)
  const [top, height] = stretch(crop.y, crop.height, whole.height)
  return picture.extract({ left, top, width, height })
}

/** From where, and how many points, of a `whole`: at least one, and none outside of it. */
function stretch(from: number, length: number, whole: number): [start: number, points: number] {
  const start = Math.min(pointsIn(from, whole), whole - 1)
  return [start, Math.min(Math.max(pointsIn(length, whole), 1), whole - start)]
}

const pointsIn = (hundredths: number, whole: number) => Math.round((Math.min(Math.max(hundredths, 0), 100) / 100) * whole)

// From the stored picture, which is small, and one after the other; a picture that is smaller than some of the sizes is made once for all of them.
async function sizesOf({ data, width }: Stored): Promise<Kept['sizes']> {
  const made = new Map<string, Stored>()
  const named: Kept['sizes'] = {}
  for (const size of sizes) {
    const key = `${size.format}${Math.min(size.width, width ?? 0)}`
    const one = made.get(key) ?? (await stored(sharp(data).resize({ width: size.width, withoutEnlargement: true }).toFormat(size.format, quality[size.format])))
    made.set(key, one)
    named[size.name] = one
  }
  return named
}

// One step more of effort is a tenth smaller and takes four times as long.
const quality = { avif: { quality: 55, effort: 3 }, webp: { quality: 78 } }

async function stored(picture: Sharp): Promise<Stored> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true })
  const { mimeType, extension } = types[info.format as keyof typeof types]
  return { data, mimeType, extension, width: info.width, height: info.height }
}

const types = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
}

// Whether what could not be read is a beginning only: each format says where it ends, or its reader does.
const endsEarly: Record<PictureKind, (data: Buffer, said: string) => boolean> = {
  jpeg: (_, said) => said.includes('premature end'),
  png: (data) => !data.includes('IEND'),
  webp: (data) => data.length < 8 || data.length < 8 + data.readUInt32LE(4),
  avif: (_, said) => /unexpected end|cannot read full/i.test(said),
}
