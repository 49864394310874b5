import type { PublicFiles } from './publicFiles'

/** In development the style sheet is made anew for each request; the other files stay as built. */
export function withLiveStylesheet(files: PublicFiles): PublicFiles {
  const stylesheet = '/style.css'
  return {
    ...files,
    stylesheet,
    has: (path) => path === stylesheet || files.has(path),
    answer(req, res, path) {
      if (path !== stylesheet) return files.answer(req, res, path)
      res.setHeader('Content-Type', 'text/css; charset=utf-8').setHeader('Cache-Control', 'no-store')
      void sheet().then(
        (css) => res.end(css),
        (error: Error) => res.writeHead(500).end(`/* ${error.message} */`),
      )
    },
  }
}

async function sheet(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({ entryPoints: ['src/look/index.css'], bundle: true, write: false, logLevel: 'silent' })
  return outputFiles[0]?.text ?? ''
}
