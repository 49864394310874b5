import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { answerText } from './text'

/** Finds a file that something public shows, by name; null when there is none. */
export type FindFile = (name: string) => Promise<{ filename: string; mimeType: string } | null>

/** Answers with an uploaded file, if the public may see it now. Kept for five minutes: what is withdrawn is soon gone everywhere. */
export async function answerMedia(req: IncomingMessage, res: ServerResponse, name: string, find: FindFile, folder: string): Promise<void> {
  const file = await find(name)
  if (!file) return answerText(req, res, 404, 'Introuvable / Not found\n')
  res.setHeader('Content-Type', file.mimeType)
  send(req, file.filename, { root: folder, index: false, dotfiles: 'ignore', maxAge: '5m' })
    .on('error', () => answerText(req, res, 404, 'Introuvable / Not found\n'))
    .pipe(res)
}
