import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

/** A folder of this run that is gone with it. */
export function temporaryFolder(): { path: string; remove(): void } {
  const folder = mkdtempSync(path.join(process.env.TEST_FOLDER ?? '/tmp', 'f-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
