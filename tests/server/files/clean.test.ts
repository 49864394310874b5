import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PDFDocument } from 'mupdf'
import { described, withSegments } from '@/files/fixtures'
import { writePdf } from '@/files/pdf/fixtures'
import { connected, createDatabase, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'
import { temporaryFolder } from '../../support/temporaryFolder'

// Files that were stored before all were made by their content are cleaned while the server runs.

const folder = temporaryFolder()
const media = path.join(folder.path, 'media')
const now = 'now()'
let database: SuiteDatabase
let site: Site

const paper = writePdf(
  { 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', 3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>', 4: '<< /Author (canary) >>' },
  '/Root 1 0 R /Info 4 0 R',
)
const locked = Buffer.from(new PDFDocument(paper).saveToBuffer('encrypt=aes-256,user-password=u,owner-password=o').asUint8Array())

beforeAll(async () => {
  database = await createDatabase()
  mkdirSync(media, { recursive: true })
  await stored('a PDF', 'application/pdf', paper)
  await stored('a photograph that was called a PDF', 'image/jpeg', withSegments(await described(900, 600).jpeg().toBuffer()))
  await stored('one that was cut short', 'application/pdf', paper, `${now} - interval '11 minutes'`)
  await stored('one that another server is about', 'application/pdf', paper, now)
  await stored('one under a password', 'application/pdf', locked)
  await stored('one that is gone', 'application/pdf', null)
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { MEDIA_DIR: media } })
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
  folder.remove()
})

const owner = <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (client) => (await client.query<Row>(statement, values)).rows)

async function stored(credit: string, mimeType: string, data: Buffer | null, begun = 'null'): Promise<void> {
  const [id, filename] = [randomUUID(), `${randomUUID()}.pdf`]
  if (data) writeFileSync(path.join(media, filename), data)
  await owner(`insert into media (id, credit, decorative, filename, mime_type) values ($1, $2, true, $3, $4)`, [id, credit, filename, mimeType])
  await owner(`insert into files_to_clean (media_id, begun_at) values ($1, ${begun})`, [id])
}

it('one after the other; what cannot be is kept, with the reason', async () => {
  const waiting = () => owner<{ credit: string; problem: string | null }>(`select m.credit, f.problem from files_to_clean f join media m on m.id = f.media_id order by 1`)
  const isBusy = async () => (await waiting()).filter(({ problem }) => problem === null).length > 1
  for (let patience = 200; (await isBusy()) && patience > 0; patience--) await sleep(100)
  expect(await waiting()).toEqual([
    { credit: 'one that another server is about', problem: null },
    { credit: 'one that is gone', problem: 'gone' },
    { credit: 'one under a password', problem: 'locked' },
  ])
  const files = await owner<{ credit: string; filename: string; mime_type: string; width: string | null }>('select credit, filename, mime_type, width from media order by 1')
  const present = new Set(readdirSync(media))
  expect(files.map(({ credit, filename, mime_type, width }) => [credit, mime_type, path.extname(filename), width, present.has(filename) && readFileSync(path.join(media, filename)).includes('canary')])).toEqual([
    ['a PDF', 'application/pdf', '.pdf', null, false],
    ['a photograph that was called a PDF', 'image/jpeg', '.jpg', '900', false],
    ['one that another server is about', 'application/pdf', '.pdf', null, true],
    ['one that is gone', 'application/pdf', '.pdf', null, false],
    ['one that was cut short', 'application/pdf', '.pdf', null, false],
    ['one under a password', 'application/pdf', '.pdf', null, false],
  ])
  // What was replaced is gone: three PDFs that were made anew or left, one waiting, and a photograph with its sizes.
  expect([...present].map((name) => path.extname(name)).sort()).toEqual(['.avif', '.avif', '.jpg', '.pdf', '.pdf', '.pdf', '.pdf', '.webp', '.webp'])
})
