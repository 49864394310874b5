import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLog } from './log'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'deconcert-log-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

it.each([
  ['new', false],
  ['from before', true],
])('a %s log is read by our account alone, and holds the cause without what was typed', (_age, isOld) => {
  const file = path.join(folder, 'log')
  if (isOld) writeFileSync(file, 'before\n', { mode: 0o644 })
  const log = openLog(false)
  log.keepIn(folder)
  log.cause('PATCH /api/users', Object.assign(new Error('Failed query: update users set name = $1\nparams: canary'), { params: ['canary'], code: '22021' }))
  const text = readFileSync(file, 'utf8')
  expect([modeOf(file), text.includes('before'), text.includes('canary')]).toEqual(['600', isOld, false])
  expect(text).toMatch(/^\S+Z PATCH \/api\/users\nError: Failed query: update users set name = \$1$/m)
})
