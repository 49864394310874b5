import type { IncomingMessage, ServerResponse } from 'node:http'
import { troubles } from '@/cms/errors/sayTrouble'
import { escapeHtml } from '@/text'
import { storageWords } from '@/words/forms'
import { frameWords } from '@/words/pages'
import { split } from './route'
import { answerText } from './text'

const { status, code, after } = troubles.away
const headers = { 'Retry-After': String(after), 'Cache-Control': 'private, no-store' }

/** Answers members, and people without account, that the platform cannot reach its data for now: to programs as Payload words it, to people as a page. */
export function answerUnavailable(req: IncomingMessage, res: ServerResponse, stylesheet: string): void {
  if (!split(req.url ?? '').path.startsWith('/api/')) return answerText(req, res, status, page(stylesheet), { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
  const message = storageWords.away[req.headers['accept-language']?.startsWith('en') ? 'en' : 'fr']
  answerText(req, res, status, JSON.stringify({ errors: [{ name: 'Unavailable', message, data: { code } }] }), { ...headers, 'Content-Type': 'application/json' })
}

// In both languages: whose it is would have to be looked up.
const page = (stylesheet: string) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(frameWords.failureTitle.fr)}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main class="masthead wrap edge flow">
<h1>${escapeHtml(frameWords.failureTitle.fr)}</h1>
<p class="lead">${escapeHtml(storageWords.away.fr)}</p>
<h2 lang="en">${escapeHtml(frameWords.failureTitle.en)}</h2>
<p class="lead" lang="en">${escapeHtml(storageWords.away.en)}</p>
</main>
</body>
</html>
`
