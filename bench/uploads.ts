import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { administratorOf } from '../tests/support/comeIn'
import { connected, createDatabase } from '../tests/support/database'
import { startSite } from '../tests/support/site'
import { generate } from './generate'
import { median, readers } from './readers'

/** Milliseconds: the readers' 99th percentile (the median of the rounds) in peace and while six photographs are made smaller. */
export type UploadsMeasured = { peace: number; uploads: number; rounds: Record<'peace' | 'uploads', number[]> }

const rounds = 3
const seconds = 15
const pictures = 6

export async function measureUploads(): Promise<UploadsMeasured> {
  const database = await createDatabase()
  await connected(database.ownerUrl, (owner) => generate(owner, 200))
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  try {
    const { headers } = await administratorOf(site)
    const photograph = path.join(folder, 'photo.jpg')
    writeFileSync(photograph, await fortyMegapixels())
    await readers(site, 5)
    const seen = { peace: [] as number[], uploads: [] as number[] }
    // In turns, so that whatever else the machine does meets both alike.
    for (let round = 0; round < rounds; round++) {
      seen.peace.push(await readers(site, seconds))
      const sent = promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/photographer.ts', site.origin, photograph, String(pictures)], { env: { ...process.env, HEADERS: JSON.stringify(headers) } })
      seen.uploads.push(await readers(site, seconds))
      const statuses = JSON.parse((await sent).stdout) as number[]
      if (statuses.some((status) => status !== 201)) throw new Error(`Photographs were answered ${statuses.join(', ')}`)
    }
    return { peace: median(seen.peace), uploads: median(seen.uploads), rounds: seen }
  } finally {
    await site.stop()
    await database.drop()
    rmSync(folder, { recursive: true })
  }
}

const fortyMegapixels = () => sharp({ create: { width: 7_360, height: 5_520, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 20 }, background: '#888' } }).jpeg({ quality: 80 }).toBuffer()

export function reportUploads({ peace, uploads, rounds: all }: UploadsMeasured): void {
  console.log(`readers' p99 round by round, ms: in peace ${all.peace.join(', ')}; while ${pictures} photographs of forty megapixels are made smaller ${all.uploads.join(', ')}`)
  console.log(`the same, of that in peace: ${(uploads / peace).toFixed(2)}   (under 2)`)
}
