import type { IncomingMessage, ServerResponse } from 'node:http'
import { APIError, ValidationError, type Payload } from 'payload'
import { match } from '@/addresses'
import type { Reader } from '@/ask'
import { askInTransaction } from '@/graphql/askInTransaction'
import { mayReadDraft } from '@/cms/access/mayReadDraft'
import { type Looker, rehearse, type Rehearsed } from '@/cms/saving/rehearse'
import type { PageHandler } from './pages'
import { memberOf } from './memberOf'
import { forPage } from './nextRequest'
import { noPreview } from './noPreview'
import { answerText } from './text'

export type PreviewParts = { payload: Payload; pages: PageHandler; reader: string; stylesheet: string; origin: string }

/**
 * The page of a draft as it would be online, for those who may read the draft; for anybody else there is nothing here. Publishing is carried out,
 * looked at with the eyes of the reader role, and given up.
 */
export async function answerPreview(req: IncomingMessage, res: ServerResponse, wanted: Rehearsed, parts: PreviewParts): Promise<void> {
  const member = await memberOf(req, parts.payload)
  if (!(await mayReadDraft(member, wanted.concept, wanted.id))) return answerText(req, res, 404, 'Introuvable / Not found\n', { 'Cache-Control': 'private, no-store' })
  return drawRehearsed(req, res, wanted, member.user?.id ?? null, parts)
}

/** The page itself, for somebody of whom it was asked whether they may see it. */
export async function drawRehearsed(req: IncomingMessage, res: ServerResponse, wanted: Rehearsed, looker: Looker, { payload, pages, reader, stylesheet, origin }: PreviewParts): Promise<void> {
  const language = wanted.locale
  try {
    const drawn = await rehearse(payload, wanted, looker, async ({ path, connection }) => {
      const at = match(path)
      if (!at) throw new Error(`No page lives at ${path}`)
      const eyes: Reader = { ask: await askInTransaction(connection, reader, origin), at, stylesheet, origin, isPreview: true }
      await pages(forPage(req, eyes), res)
      return true
    })
    if (!drawn) noPreview(req, res, { language, stylesheet, reasons: [] })
  } catch (error) {
    const reasons = reasonsOf(error)
    if (!reasons || res.headersSent) throw error
    noPreview(req, res, { language, stylesheet, reasons })
  }
}

/** What keeps the draft from going online, in words; null for what is our own mistake. */
function reasonsOf(error: unknown): string[] | null {
  if (error instanceof ValidationError) return (error.data as { errors: { label?: unknown; message: string }[] }).errors.map(({ label, message }) => (typeof label === 'string' ? `${label} : ${message}` : message))
  return error instanceof APIError && error.status < 500 ? [error.message] : null
}
