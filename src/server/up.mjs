// `npm run up`: everything, on a machine that has only Node and npm. No dependency may be imported here: there may be none yet.
import { checkNode } from './prepare/node.mjs'
import { inProject, onSignal, tell } from './prepare/terminal.mjs'

checkNode()
inProject()
const letGo = onSignal()
try {
  const { install } = await import('./prepare/install.mjs')
  await install()
  const { buildServer, buildSite } = await import('./prepare/build.mjs')
  await buildServer()
  process.env.NODE_ENV ||= 'production'
  const { run } = await import('../../dist/start.js')
  letGo() // from here on the server ends what it has started
  await run({ prepareSite: buildSite })
} catch (error) {
  tell(error)
  process.exitCode = 1
}
