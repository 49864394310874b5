// `npm run dev`: the server from its sources, started again when they change; Next draws each page from its newest source.
import { spawn } from 'node:child_process'
import { buildServer } from './prepare/build.mjs'
import { install } from './prepare/install.mjs'
import { checkNode } from './prepare/node.mjs'
import { inProject, onSignal, tell } from './prepare/terminal.mjs'

checkNode()
inProject()
const letGo = onSignal()
try {
  await install()
  await buildServer()
  letGo()
  // Payload's own reloading would replace the configuration under our server's feet: we start again instead.
  const env = { ...process.env, NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true', NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=development` }
  const watch = ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', '--include=src/published/*.sql', 'src/server/main.ts']
  const server = spawn(process.execPath, watch, { env, stdio: 'inherit' })
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => server.kill(name))
  process.exitCode = await new Promise((resolve) => server.once('close', (code) => resolve(code ?? 0)))
} catch (error) {
  tell(error)
  process.exitCode = 1
}
