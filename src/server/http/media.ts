import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { answerText } from './text'

/** Finds a file by name; null when there is none that may be seen. */
type FindFile = (name: string) => Promise<{ filename: string; mimeType: string } | null>

/** Where files are, and who may have one: everybody, or the member who asks. */
type Files = { find: FindFile; findForMember: FindFile; folder: string }

/** Answers with an uploaded file, if the public may see it now, or the member who asks. Kept for five minutes: what is withdrawn is soon gone everywhere. */
export async function answerMedia(req: IncomingMessage, res: ServerResponse, name: string, { find, findForMember, folder }: Files): Promise<void> {
  const shown = await find(name)
  const file = shown ?? (await findForMember(name))
  if (!file) return answerText(req, res, 404, 'Introuvable / Not found\n')
  res.setHeader('Content-Type', file.mimeType)
  if (!shown) res.setHeader('Cache-Control', 'private, no-store')
  send(req, file.filename, { root: folder, index: false, dotfiles: 'ignore', cacheControl: shown !== null, maxAge: '5m' })
    .on('error', () => answerText(req, res, 404, 'Introuvable / Not found\n'))
    .pipe(res)
}
