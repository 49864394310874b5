import { published } from '../database/published'
import { type Read, statementOf } from '../database/statement'

/** An uploaded file by its name, if something public shows it. */
export async function findFile(read: Read, filename: string): Promise<{ filename: string; mimeType: string } | null> {
  if (filename.includes('\0')) return null
  const [file] = await read(statementOf(published.selectFrom('published.files').selectAll().where('filename', '=', filename)))
  return file ?? null
}
