import { readFileSync, writeFileSync } from 'node:fs'
import { Failure, runLong } from '../../../src/server/prepare/terminal.mjs'

/** Written by `npm run generate`, and committed. What is generated from a live database is compared by `tests/data/published/generated.test.ts`. */
const generated = ['src/cms/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'src/graphql/schema.graphql', 'src/ask/documents.ts']

/**
 * What can be told without a database, a browser or a build, in about a minute: generated files are fresh, lint, types, no dead code, no circle of imports.
 * Leaves every file as it is; the first finding ends the rest.
 */
export async function checkSources() {
  const found = new AbortController()
  const { signal } = found
  const check = (name, program, ...args) => must(name, program, args, signal)
  // At the same time: a generator that finds nothing new writes nothing, so nobody reads half a file.
  const checks = [
    check('types', 'typescript/bin/tsc', '--noEmit'),
    check('lint', 'eslint/bin/eslint.js', '.'),
    mustBeFresh(signal),
    check('circles', 'dependency-cruiser/bin/dependency-cruise.mjs', '.').then(() => check('knip', 'knip/bin/knip.js')),
  ]
  try {
    await Promise.all(checks)
  } catch (finding) {
    found.abort()
    await Promise.allSettled(checks)
    throw finding
  }
}

async function mustBeFresh(signal) {
  const before = generated.map((file) => readFileSync(file, 'utf8'))
  try {
    await runLong('Fichiers générés / Generated files', 'npm', ['run', 'generate'], { signal })
    const stale = generated.filter((file, at) => readFileSync(file, 'utf8') !== before[at])
    if (stale.length > 0) throw new Failure('Des fichiers générés ne sont plus à jour : lancez « npm run generate ».', 'Generated files are out of date: run "npm run generate".', stale.join('\n'))
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('Les fichiers n’ont pas pu être générés.', 'The files could not be generated.', error.words ?? error.message)
  } finally {
    for (const [at, file] of generated.entries()) if (readFileSync(file, 'utf8') !== before[at]) writeFileSync(file, before[at])
  }
}

async function must(name, program, args, signal) {
  try {
    await runLong(name, process.execPath, [`node_modules/${program}`, ...args], { signal })
  } catch (error) {
    throw new Failure(`« npm run ${name} » trouve des fautes.`, `"npm run ${name}" finds faults.`, error.words ?? error.message)
  }
}
