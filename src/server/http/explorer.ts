import type { PublicFiles } from './publicFiles'

/** The page of the schema's explorer (GraphiQL): the one page of ours that needs scripts, all from our own files. */
export function explorerPage({ script, style }: PublicFiles['explorer']): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>De Concert — GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
</head>
<body class="no-focus-outline">
<noscript>L’explorateur de l’API a besoin de JavaScript ; l’API, non : /api/graphql. / This explorer needs JavaScript; the API does not: /api/graphql.</noscript>
<div id="root"></div>
<script src="${script}"></script>
</body>
</html>
`
}
