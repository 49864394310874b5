import { mkdirSync } from 'node:fs'
import { fingerprint, whenStale } from './sources.mjs'
import { Failure, runLong } from './terminal.mjs'

const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'payload.config.ts']

/** Bundles the server and the files it hands out into dist/, when missing or stale: under a second. */
export async function buildServer() {
  mkdirSync('dist', { recursive: true })
  const print = fingerprint(['src', 'migrations', ...configuration])
  await whenStale('dist/.server', print, ['dist/start.js', 'dist/public/manifest.json'], async () => {
    const { bundleServer } = await import('./bundle.mjs')
    const { writePublicFiles } = await import('./publicFiles.mjs')
    try {
      await bundleServer()
      await writePublicFiles()
    } catch (error) {
      throw new Failure('Le serveur n’a pas pu être construit.', 'The server could not be built.', error.message)
    } finally {
      const { stop } = await import('esbuild')
      await stop() // its own process would stay as long as ours
    }
  })
}

/** Builds what Next draws, the pages and the admin, when missing or stale: about a minute the first time. */
export async function buildSite(signal) {
  mkdirSync('dist', { recursive: true })
  // Neither pages nor admin may import these rooms, so a change there leaves the pages as they are.
  const print = fingerprint(['src', 'next.config.mjs', ...configuration], { without: ['src/server', 'src/graphql', 'src/published', 'src/demo', 'src/reception'] })
  await whenStale('dist/.site', print, ['.next/BUILD_ID'], async () => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    try {
      await runLong('Construction des pages, une minute environ / Building the pages, about a minute', process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env, signal })
    } catch (error) {
      if (signal?.aborted) throw error
      throw new Failure('Les pages n’ont pas pu être construites.', 'The pages could not be built.', error.words ?? error.message)
    }
  })
}

/** `npm run build`: both, and nothing is started. */
if (import.meta.filename === process.argv[1]) {
  const { inProject, onSignal, tell } = await import('./terminal.mjs')
  inProject()
  onSignal()
  await buildServer()
    .then(() => buildSite())
    .catch((error) => {
      tell(error)
      process.exitCode = 1
    })
}
