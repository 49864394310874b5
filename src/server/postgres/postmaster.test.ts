import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostmaster } from './postmaster'
import { isAlive } from './processes'

// A server that has only just been called: it has written no note, and stands in no folder of its own.

const folder = mkdtempSync(path.join(tmpdir(), 'postmaster-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('whoever is told to stop ends what was called, also before it can be found', async () => {
  const postgres = path.join(folder, 'postgres.sh')
  const note = path.join(folder, 'pid')
  writeFileSync(postgres, `#!/bin/sh\necho $$ > '${note}'\nexec sleep 600\n`, { mode: 0o700 })
  const way = { line: (program: string, args: string[]): [string, string[]] => [program, args], as: {} }
  const place = { data: path.join(folder, 'data'), socket: folder, log: path.join(folder, 'log') }
  const stop = new AbortController()
  const pid = () => Number(readFileSync(note, { flag: 'a+', encoding: 'utf8' })) || null
  const waiting = { url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, signal: stop.signal, recovering: () => undefined }
  const starting = startPostmaster({ postgres, settings: {}, way }, place, waiting)
  const refused = expect(starting).rejects.toThrow('Ctrl-C')
  while (!pid()) await new Promise((later) => setTimeout(later, 5))
  stop.abort(new Error('Ctrl-C'))
  await refused
  expect(isAlive(pid() ?? 0)).toBe(false)
})
