// `npm run bench`: everything is measured in one run, on one machine, so that the ratios mean something.
import { spawn } from 'node:child_process'
import { checkNode } from '../src/server/prepare/node.mjs'
import { inProject, onSignal, tell } from '../src/server/prepare/terminal.mjs'

checkNode()
inProject()
const letGo = onSignal()
try {
  const { install } = await import('../src/server/prepare/install.mjs')
  await install()
  const { buildServer, buildSite } = await import('../src/server/prepare/build.mjs')
  await buildServer()
  await buildSite()
  letGo()
  const { withCluster } = await import('../tests/support/run/withCluster.mjs')
  process.exitCode = await withCluster(measure)
} catch (error) {
  tell(error)
  process.exitCode = 1
}

function measure(cluster) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/index.ts', ...process.argv.slice(2)], { env: { ...process.env, ...cluster }, stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', resolve))
}
