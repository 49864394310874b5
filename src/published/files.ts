import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inOrder } from './order'

/** The SQL of all views, what is read before what reads it. The server runs at the project's root, bundled or not. */
export async function publishedSql(): Promise<string[]> {
  const folder = path.join(process.cwd(), 'src/published')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return inOrder(await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8'))))
}

/** Tells whether the views in a database are those of this code. */
export const checksumOf = (statements: readonly string[]): string =>
  createHash('sha256').update(statements.join('\n')).digest('hex')
