const kinds = ['unit', 'data', 'server', 'browser']

/**
 * What the suites that jest's arguments choose need, of `data`, `server` and `browser`: by `--selectProjects`, or by the folders of tests that are named.
 * What cannot be told needs all.
 */
export function needsOf(args) {
  const chosen = chosenIn(args)
  const most = Math.max(...(chosen.length > 0 ? chosen : kinds).map((kind) => kinds.indexOf(kind)))
  return { data: most >= 1, server: most >= 2, browser: most >= 3 }
}

function chosenIn(args) {
  const at = args.indexOf('--selectProjects')
  if (at >= 0) {
    const rest = args.slice(at + 1)
    const end = rest.findIndex((arg) => !kinds.includes(arg))
    return end < 0 ? rest : rest.slice(0, end)
  }
  const named = args.filter((arg) => !arg.startsWith('-'))
  const found = named.map((arg) => (/^(src|migrations)(\/|$)/.test(arg) ? 'unit' : /^tests\/(data|server|browser)(\/|$)/.exec(arg)?.[1]))
  return found.every(Boolean) ? found : []
}
