import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../support/temporaryFolder'

const run = promisify(execFile)
// Without the condition, the editor's module sometimes waits for itself for ever and the command ends having done nothing (ADR 0015).
const payload = (args: string[], env: Record<string, string> = {}) =>
  run('node_modules/.bin/payload', args, { env: { ...process.env, NODE_OPTIONS: '--conditions=production', NODE_ENV: 'production', APP_SECRET: 'drift', ...env } })

it('has a migration for every change of the collections', async () => {
  const index = readFileSync('migrations/index.ts', 'utf8')
  const before = readdirSync('migrations')
  await payload(['migrate:create', 'drift', '--skip-empty'])
  const made = readdirSync('migrations').filter((file) => !before.includes(file))
  for (const file of made) rmSync(path.join('migrations', file))
  writeFileSync('migrations/index.ts', index)
  expect(made).toEqual([])
}, 60_000)

it('has the types of the collections as they are', async () => {
  const folder = temporaryFolder()
  const fresh = path.join(folder.path, 'types.ts')
  await payload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: fresh })
  const [now, committed] = [readFileSync(fresh, 'utf8'), readFileSync('src/cms/payload-types.ts', 'utf8')]
  folder.remove()
  expect(committed).toBe(now)
}, 60_000)
