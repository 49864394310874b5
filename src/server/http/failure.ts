import type { IncomingMessage, ServerResponse } from 'node:http'
import { isBusy } from '@/cms/transactions/sqlState'
import { problems } from '@/words/forms'
import { answerText } from './text'

/** Answers what could not be answered: 503 when the database was busy and another try will do, else 500. Nothing of the cause is in it. */
export function answerFailure(req: IncomingMessage, res: ServerResponse, error: unknown, headers: Record<string, string> = {}): void {
  if (res.headersSent) return void res.destroy()
  if (isBusy(error)) return answerText(req, res, 503, `${problems.busy.fr} / ${problems.busy.en}\n`, { 'Retry-After': '1', ...headers })
  answerText(req, res, 500, 'Erreur de notre côté / Our mistake\n', headers)
}
