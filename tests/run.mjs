// `npm test`: everything, from nothing; first what can be told at once. Arguments go to jest, which then runs alone: `npm test -- tests/border`.
import { checkNode } from '../src/server/prepare/node.mjs'
import { inProject, onSignal, tell } from '../src/server/prepare/terminal.mjs'

checkNode()
inProject()
const letGo = onSignal()
try {
  const { install } = await import('../src/server/prepare/install.mjs')
  await install()
  const { checkSources } = await import('./support/run/checkSources.mjs')
  if (process.argv.length === 2) await checkSources()
  const { findBrowser } = await import('./support/run/findBrowser.mjs')
  const browser = await findBrowser()
  const { buildServer, buildSite } = await import('../src/server/prepare/build.mjs')
  await buildServer()
  await buildSite()
  letGo()
  const { withCluster } = await import('./support/run/withCluster.mjs')
  const { runJest } = await import('./support/run/runJest.mjs')
  process.exitCode = await withCluster((cluster) => runJest({ ...cluster, TEST_BROWSER: browser }, process.argv.slice(2)))
} catch (error) {
  tell(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
