// `npm test`: everything, from nothing; first what can be told at once. Arguments go to jest, which then runs alone, with what the chosen suites need: `npm test -- tests/data/rights`, `npm test -- --selectProjects unit data`.
import { checkNode } from '../src/server/prepare/node.mjs'
import { needsOf } from './support/run/needs.mjs'
import { inProject, onSignal, tell } from '../src/server/prepare/terminal.mjs'

checkNode()
inProject()
const letGo = onSignal()
try {
  const { install } = await import('../src/server/prepare/install.mjs')
  await install()
  const { checkSources } = await import('./support/run/checkSources.mjs')
  if (process.argv.length === 2) await checkSources()
  const needs = needsOf(process.argv.slice(2))
  const env = {}
  if (needs.browser) env.TEST_BROWSER = await (await import('./support/run/findBrowser.mjs')).findBrowser()
  const { buildServer, buildSite } = await import('../src/server/prepare/build.mjs')
  if (needs.data) await buildServer()
  if (needs.server) await buildSite()
  letGo()
  const { runJest } = await import('./support/run/runJest.mjs')
  const run = (cluster) => runJest({ ...env, ...cluster }, process.argv.slice(2))
  process.exitCode = needs.data ? await (await import('./support/run/withCluster.mjs')).withCluster(run) : await run({})
} catch (error) {
  tell(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
