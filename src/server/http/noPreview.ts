import type { IncomingMessage, ServerResponse } from 'node:http'
import { escapeHtml } from '@/text'
import type { Locale } from '@/words'
import { previewWords as words } from '@/words/pages'
import { answerHtml } from './html'

type Shown = { language: Locale; stylesheet: string; reasons: string[] }

/** Says in words why there is nothing to preview yet. */
export function noPreview(req: IncomingMessage, res: ServerResponse, { language, stylesheet, reasons }: Shown): void {
  const title = words.nothingYet[language]
  res.statusCode = 409
  res.setHeader('Cache-Control', 'private, no-store')
  answerHtml(
    req,
    res,
    `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main class="wrap edge">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml((reasons.length > 0 ? words.missing : words.noPage)[language])}</p>
${reasons.length > 0 ? `<ul>${reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('')}</ul>` : ''}
</main>
</body>
</html>
`,
  )
}
