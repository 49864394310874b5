import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A fingerprint of these files and folders: names and contents, tests apart. */
export function fingerprint(places, { without = [] } = {}) {
  const hash = createHash('sha256').update(process.version.split('.')[0])
  for (const file of places.flatMap(filesIn).sort()) {
    if (/\.test\.tsx?$/.test(file) || without.some((folder) => file.startsWith(`${folder}/`))) continue
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Runs `build` unless its result is already there for this fingerprint. Cut short, it will be run again. */
export async function whenStale(stamp, print, results, build) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print && results.every((result) => existsSync(result))) return
  rmSync(stamp, { force: true })
  await build()
  writeFileSync(stamp, print)
}

function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}
