import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { described, immense, twoColours, withSegments } from '@/files/fixtures'
import { writePdf } from '@/files/pdf/fixtures'
import { createDatabase, type SuiteDatabase } from '../../support/database'
import { administratorOf } from '../../support/comeIn'
import { startSite, type Site } from '../../support/site'

// Every way by which a file comes in, over HTTP: what is kept of it, and what is said of what is not kept.

let database: SuiteDatabase
let site: Site
let authorization: string

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  authorization = (await administratorOf(site)).headers.authorization
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Doc = { id: string; alt: string; filename: string; mimeType: string; filesize: number; width: number | null; height: number | null; url: string; sizes: Record<string, { filename: string | null }> }
type Told = { status: number; code: string | null; says: string[]; doc: Doc }

const ask = async (method: string, where: string, body: FormData | string, headers: Record<string, string> = { authorization }): Promise<Told> => {
  const json: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  const answer = await site.get(where, { method, headers: { 'accept-language': 'fr', ...headers, ...json }, body })
  const told = (await answer.json().catch(() => ({}))) as { doc: Doc; errors?: { message: string; data?: { code?: string; errors?: { path: string; message: string }[] } }[] }
  const [error] = told.errors ?? []
  return { status: answer.status, code: error?.data?.code ?? null, says: error?.data?.errors?.map(({ path, message }) => `${path}: ${message}`) ?? (error ? [error.message] : []), doc: told.doc }
}

const form = (data: Buffer | null, words: object, type = 'image/jpeg', name = 'photo.jpg') => {
  const form = new FormData()
  if (data) form.append('file', new Blob([new Uint8Array(data)], { type }), name)
  form.append('_payload', JSON.stringify(words))
  return form
}
const upload = (data: Buffer | null, words: object = { alt: 'Deux couleurs' }, type?: string, name?: string) => ask('POST', '/api/media', form(data, words, type, name))

const stored = () => readdirSync(site.mediaDir).sort()
const filesOf = ({ filename, sizes }: Doc) => [...new Set([filename, ...Object.values(sizes).flatMap(({ filename }) => filename ?? [])])].sort()
const bytesOf = (name: string) => readFileSync(path.join(site.mediaDir, name))
const photo = () => described(900, 600).jpeg().toBuffer().then((jpeg) => withSegments(jpeg))
const paper = writePdf(
  { 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', 3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>', 4: '<< /Author (canary) >>' },
  '/Root 1 0 R /Info 4 0 R',
)

it.each([
  ['a photograph that calls itself a PDF', photo, 'application/pdf', 'a.pdf', ['image/jpeg', '.jpg', 900]],
  ['a PDF that calls itself a photograph', async () => paper, 'image/jpeg', 'a.jpg', ['application/pdf', '.pdf', null]],
  ['a PNG without a type', () => described(900, 600).png().toBuffer(), '', 'a', ['image/jpeg', '.jpg', 900]],
  ['a photograph that calls itself a program', photo, 'application/x-php', '../../a b.php', ['image/jpeg', '.jpg', 900]],
])('stores %s as what it is, without what is hidden in it', async (_what, make, type, name, [mimeType, extension, width]) => {
  const given = await make()
  const { status, doc } = await upload(given, { alt: 'Deux couleurs' }, String(type), String(name))
  expect([status, doc.mimeType, path.extname(doc.filename), doc.width]).toEqual([201, mimeType, extension, width])
  expect(given.includes('canary')).toBe(true)
  expect(filesOf(doc).map((one) => bytesOf(one).includes('canary'))).toEqual(filesOf(doc).map(() => false))
  expect(bytesOf(doc.filename).length).toBe(doc.filesize)
})

it.each<[string, () => Buffer | Promise<Buffer>, string, number?]>([
  ['nothing', () => Buffer.alloc(0), 'file: Ce fichier est vide.'],
  ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'file: Ce fichier n’est ni une image JPEG, PNG, WebP ou AVIF, ni un PDF.'],
  ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file: Ceci est un dessin SVG, qui peut contenir des programmes : exportez-le en PNG, ou en PDF.'],
  ['half a photograph', async () => (await photo()).subarray(0, 2000), 'file: Ce fichier s’arrête avant la fin : il a été coupé pendant un envoi ou une copie. Envoyez-le de nouveau.'],
  ['half a PDF', () => paper.subarray(0, 200), 'file: Ce fichier s’arrête avant la fin : il a été coupé pendant un envoi ou une copie. Envoyez-le de nouveau.'],
  ['an immense picture', async () => immense(await twoColours().jpeg().toBuffer()), 'file: Cette image est trop grande : 120 millions de points au plus, 40 millions en AVIF.'],
  ['more than thirty megabytes', () => Buffer.alloc(32 * 1024 * 1024, 1), 'Ce fichier est trop lourd : 30 Mo au plus.', 413],
])('takes %s for what it is, says so, and stores nothing', async (_what, make, sentence, expected = 400) => {
  const before = stored()
  const { status, says } = await upload(await make())
  expect([status, says, stored()]).toEqual([expected, [sentence], before])
})

it('says so as a whole too, which is what the panel shows', async () => {
  const answer = await site.get('/api/media', { method: 'POST', headers: { authorization, 'accept-language': 'fr' }, body: form(Buffer.from('<p>'), { alt: 'Une page' }) })
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  expect(errors.map(({ message }) => message)).toEqual(['Ce fichier n’est ni une image JPEG, PNG, WebP ou AVIF, ni un PDF.'])
})

it.each<[string, () => FormData | string]>([
  ['a form without a file', () => form(null, { alt: 'Rien' })],
  ['words alone', () => '{"alt":"Rien"}'],
  ['words that name a file', () => '{"alt":"Rien","filename":"../secret","mimeType":"text/html","url":"/media/x"}'],
  ['an address to fetch from', () => '{"alt":"Rien","url":"http://127.0.0.1:1/a.jpg","filename":"a.jpg"}'],
])('needs a file: %s', async (_what, body) => {
  const { status, says } = await ask('POST', '/api/media', body())
  expect([status, says]).toEqual([400, ['file: Choisissez un fichier.']])
})

it('believes nobody about a file that is stored', async () => {
  const { doc } = await upload(await photo())
  const lie = { filename: '../secret', mimeType: 'text/html', filesize: 1, width: 1, height: 1, url: 'https://elsewhere.example/', thumbnailURL: 'https://elsewhere.example/', sizes: { webp480: { filename: 'x', url: 'https://elsewhere.example/' } } }
  const changed = await ask('PATCH', `/api/media/${doc.id}`, JSON.stringify({ ...lie, alt: 'Autrement' }))
  expect(changed.doc).toEqual({ ...doc, alt: 'Autrement', updatedAt: expect.any(String) as string })
})

describe('a file that another replaces', () => {
  it('is gone, and what replaces it is prepared alike', async () => {
    const { doc } = await upload(await photo())
    const before = stored()
    const { status, doc: after } = await ask('PATCH', `/api/media/${doc.id}`, form(paper, { alt: 'Un papier' }, 'image/jpeg'))
    expect([status, after.mimeType, after.width, filesOf(after)]).toEqual([200, 'application/pdf', null, [after.filename]])
    expect(stored()).toEqual([...before.filter((name) => !filesOf(doc).includes(name)), after.filename].sort())
    expect(bytesOf(after.filename).includes('canary')).toBe(false)
  })

  it('stays when the other is not kept, or the words are wrong', async () => {
    const { doc } = await upload(await photo())
    const before = stored()
    const refused = [
      await ask('PATCH', `/api/media/${doc.id}`, form(Buffer.from('<svg/>'), { alt: 'Un dessin' })),
      await ask('PATCH', `/api/media/${doc.id}`, form(await photo(), { alt: '', decorative: false })),
    ]
    expect([refused.map(({ status }) => status), stored()]).toEqual([[400, 400], before])
  })

  it('is one: many at once are refused', async () => {
    const { doc } = await upload(await photo())
    const before = stored()
    const { status, code } = await ask('PATCH', `/api/media?where[id][equals]=${doc.id}`, form(paper, { alt: 'Tous' }))
    expect([status, code, stored()]).toEqual([400, 'ONE_AT_A_TIME', before])
  })
})

it('says that what it cannot read arrived garbled', async () => {
  const halfWritten = new FormData()
  halfWritten.set('_payload', '{')
  const answers = [await upload(await photo(), {}, 'image/jpeg', 'a\0.jpg'), await ask('POST', '/api/media', halfWritten)]
  expect(answers.map(({ status, code }) => [status, code])).toEqual([[400, 'NOT_A_FORM'], [400, 'NOT_A_FORM']])
})

describe('cutting a picture', () => {
  const cut = (x: number, width: number) => `uploadEdits[crop][x]=${x}&uploadEdits[crop][y]=0&uploadEdits[crop][width]=${width}&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9`
  const redness = async ({ filename }: Doc) => (await sharp(bytesOf(filename)).extract({ left: 40, top: 40, width: 1, height: 1 }).raw().toBuffer()).at(0)

  it('as it comes', async () => {
    const { status, doc } = await ask('POST', `/api/media?${cut(50, 50)}`, form(await photo(), { alt: 'Bleu' }))
    expect([status, doc.width, doc.height, await redness(doc)]).toEqual([201, 450, 600, 0])
  })

  it('once it is stored', async () => {
    const { doc } = await upload(await photo())
    const { status, doc: after } = await ask('PATCH', `/api/media/${doc.id}?${cut(50, 50)}`, form(null, { alt: 'Bleu' }))
    expect([status, after.width, after.height, await redness(after), after.filename === doc.filename]).toEqual([200, 450, 600, 0, false])
    expect(stored().filter((name) => filesOf(doc).includes(name))).toEqual([])
  })
})

it('makes no second file of one', async () => {
  const { doc } = await upload(await photo())
  const before = stored()
  const answers = [await ask('POST', `/api/media/${doc.id}/duplicate`, '{}'), await ask('POST', `/api/media?duplicateFromID=${doc.id}`, '{"alt":"Encore"}')]
  expect([answers.map(({ status }) => status), stored()]).toEqual([[404, 400], before])
})

it.each([
  ['nobody', {}],
  ['a token that is none', { authorization: 'JWT none' }],
])('reads no file of %s', async (_who, headers) => {
  const before = stored()
  const { status } = await ask('POST', '/api/media', form(await photo(), { alt: 'Rien' }), headers)
  expect([status, stored()]).toEqual([403, before])
})
