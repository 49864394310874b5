import sharp from 'sharp'
import { described, immense, office, twoColours, withSegments } from './fixtures'
import { keep } from './keep'
import type { Crop } from './kept'
import { NotKept } from './notKept'

const jpeg = await described().jpeg().toBuffer()
const noise = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer()
const as = (format: 'jpeg' | 'png' | 'webp' | 'avif') => sharp(noise).toFormat(format).toBuffer()
const frames = sharp(Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]), { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })

async function outcomeOf(data: Buffer, crop: Crop | null = null): Promise<string> {
  return keep(data, crop).then(
    ({ main }) => main.mimeType,
    (error: unknown) => {
      if (error instanceof NotKept) return error.problem
      throw error
    },
  )
}

const colourAt = async (picture: Buffer, left: number, top: number) => {
  const { data } = await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true })
  const [red = 0, , blue = 0] = data
  return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other'
}

describe('a picture', () => {
  it.each([
    ['JPEG', () => withSegments(jpeg)],
    ['PNG', () => described().png().toBuffer()],
    ['WebP', () => described().webp().toBuffer()],
    ['AVIF', () => described().avif().toBuffer()],
  ])('%s keeps its points and nothing else', async (_format, make) => {
    const given = await make()
    const { main, sizes } = await keep(given, null)
    const all = [main, ...Object.values(sizes)]
    expect(given.toString('latin1')).toContain('canary')
    expect(all.map(({ data }) => data.includes('canary'))).toEqual(all.map(() => false))
    const said = await Promise.all(all.map(({ data }) => sharp(data).metadata()))
    expect(said.map(({ exif, iptc, xmp, icc, comments }) => [exif, iptc, xmp, icc, comments].filter(Boolean))).toEqual(all.map(() => []))
    expect([main.width, main.height, await colourAt(main.data, 1, 3), await colourAt(main.data, 6, 3)]).toEqual([8, 6, 'red', 'blue'])
  })

  it('is stored as a JPEG and in six smaller files, which are what they say', async () => {
    const { main, sizes } = await keep(await described(3000, 600).jpeg().toBuffer(), null)
    const about = async ({ data, mimeType, extension, width, height }: typeof main) => [mimeType, extension, width, height, (await sharp(data).metadata()).width]
    expect(await about(main)).toEqual(['image/jpeg', 'jpg', 2000, 400, 2000])
    expect(Object.fromEntries(await Promise.all(Object.entries(sizes).map(async ([name, one]) => [name, await about(one)] as const)))).toEqual({
      avif480: ['image/avif', 'avif', 480, 96, 480],
      avif960: ['image/avif', 'avif', 960, 192, 960],
      avif1600: ['image/avif', 'avif', 1600, 320, 1600],
      webp480: ['image/webp', 'webp', 480, 96, 480],
      webp960: ['image/webp', 'webp', 960, 192, 960],
      webp1600: ['image/webp', 'webp', 1600, 320, 1600],
    })
  })

  it('of a telephone is made smaller', async () => {
    const { main } = await keep(await twoColours(8064, 6048).jpeg().toBuffer(), null)
    expect([main.width, main.height, await colourAt(main.data, 10, 10), await colourAt(main.data, 1990, 10)]).toEqual([2000, 1500, 'red', 'blue'])
  }, 60_000)

  it('that was held sideways stands upright', async () => {
    const { main } = await keep(await twoColours().withMetadata({ orientation: 6 }).jpeg().toBuffer(), null)
    expect([main.width, main.height, await colourAt(main.data, 3, 1), await colourAt(main.data, 3, 6)]).toEqual([6, 8, 'red', 'blue'])
  })

  it('stands on white where nothing was', async () => {
    const { main } = await keep(await sharp({ create: { width: 4, height: 4, channels: 4, background: '#0000' } }).png().toBuffer(), null)
    expect([...(await sharp(main.data).raw().toBuffer())].every((value) => value > 250)).toBe(true)
  })

  it('for print comes in the colours of screens', async () => {
    const { main } = await keep(await twoColours().toColourspace('cmyk').jpeg().toBuffer(), null)
    expect([(await sharp(main.data).metadata()).space, await colourAt(main.data, 1, 3)]).toEqual(['srgb', expect.any(String)])
  })

  it.each<[string, Crop, [number, number, string]]>([
    ['its left half', { x: 0, y: 0, width: 50, height: 100 }, [40, 60, 'red']],
    ['its right half', { x: 50, y: 0, width: 50, height: 100 }, [40, 60, 'blue']],
    ['more than there is', { x: 90, y: 90, width: 400, height: 400 }, [8, 6, 'blue']],
    ['nothing', { x: 100, y: 100, width: 0, height: -3 }, [1, 1, 'blue']],
  ])('is cut to %s', async (_what, crop, [width, height, colour]) => {
    const { main } = await keep(await twoColours(80, 60).png().toBuffer(), crop)
    expect([main.width, main.height, await colourAt(main.data, 0, 0)]).toEqual([width, height, colour])
  })
})

describe('a file is what its content says', () => {
  const pdf = 'neither %PDF-1.7 nor a page %%EOF'
  const ftyp = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`), Buffer.alloc(400)])
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a JPEG', () => jpeg, 'image/jpeg'],
    ['a JPEG that holds the beginning of a PDF', () => withSegments(jpeg, pdf), 'image/jpeg'],
    ['a page that begins like a PDF', () => Buffer.from(`<!doctype html><script>alert(1)</script>${pdf}`), 'damaged'],
    ['nothing', () => Buffer.alloc(0), 'empty'],
    ['a moving WebP', () => frames.clone().webp({ loop: 0, delay: [100, 100] }).toBuffer(), 'animated'],
    ['a GIF', () => frames.clone().gif().toBuffer(), 'otherPicture'],
    ['a TIFF', () => twoColours().tiff().toBuffer(), 'otherPicture'],
    ['a HEIC', () => ftyp('heic'), 'heic'],
    ['a film', () => ftyp('isom'), 'recording'],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'drawing'],
    ['a drawing with a prologue', () => Buffer.from('<?xml version="1.0"?><!-- a --><svg onload="alert(1)"></svg>'), 'drawing'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown'],
    ['a program', () => Buffer.from('\x7fELF\x02\x01\x01'), 'unknown'],
    ['words', () => Buffer.from('Bonjour'), 'unknown'],
    ['an old office document', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'document'],
    ['a new one', () => office('application/vnd.oasis.opendocument.text'), 'document'],
    ['an archive', () => office('anything'), 'unknown'],
    ['a picture of thousands of millions of points', () => immense(jpeg), 'tooManyPoints'],
  ])('%s', async (_what, make, outcome) => expect(await outcomeOf(await make())).toBe(outcome))

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that stops before its end', async (format) => {
    const whole = await as(format)
    expect([await outcomeOf(whole), await outcomeOf(whole.subarray(0, whole.length >> 1)), await outcomeOf(whole.subarray(0, 40))]).toEqual(['image/jpeg', 'cutOff', expect.stringMatching(/cutOff|damaged|unknown/)])
  })
})
