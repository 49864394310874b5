import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from '../../support/isRunning'
import { until } from '../../support/postbox'
import { temporaryFolder } from '../../support/temporaryFolder'

// What a start has others do (installing, building) ends with it, even when it is killed: the next start would find its place taken.

const folder = temporaryFolder()
afterAll(() => {
  for (const pid of [numberIn('builder'), numberIn('helper')]) if (pid && isRunning(pid)) process.kill(pid)
  folder.remove()
})

const numberIn = (name: string) => {
  const file = path.join(folder.path, name)
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null
}

test('a build of a start that is killed ends with all it has started', async () => {
  const noted = (name: string) => `require('fs').writeFileSync(${JSON.stringify(path.join(folder.path, name))}, String(process.pid)); setInterval(() => {}, 1000)`
  const builder = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(noted('helper'))}], { stdio: 'ignore' }); ${noted('builder')}`
  const starter = `import { runLong } from ${JSON.stringify(path.resolve('src/server/prepare/terminal.mjs'))}; await runLong('A build', process.execPath, ['-e', ${JSON.stringify(builder)}])`
  const start = spawn(process.execPath, ['--input-type=module', '-e', starter], { stdio: 'ignore' })
  const build = await until(() => numberIn('builder'), 'the build')
  const helper = await until(() => numberIn('helper'), 'what it starts')
  expect([build, helper].map(isRunning)).toEqual([true, true])
  start.kill('SIGKILL')
  await until(() => ![build, helper].some(isRunning), 'the end of the build')
})
