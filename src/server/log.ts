import { appendFileSync, chmodSync, existsSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import { withoutValues } from '@/cms/errors/withoutValues'
import type { Term } from '@/words'
import { Refusal } from './refusal'
import { complain } from './terminal'

/** Where failures are told: one sentence to the terminal, the whole cause to a file, or to the terminal with DEBUG=1. Nothing that people typed is in either. */
export type Log = {
  /** From now on, causes are appended to the file `log` in this folder, which only our account reads. */
  keepIn(folder: string): void
  failure(error: unknown): void
  cause(context: string, error: unknown): void
}

export function openLog(debug: boolean): Log {
  let file: string | null = null
  function cause(context: string, error: unknown) {
    const entry = `${new Date().toISOString()} ${context}\n${inspect(withoutValues(error), { depth: 9 })}\n`
    if (debug) process.stderr.write(entry)
    if (file) append(file, entry)
  }
  return {
    keepIn(folder) {
      file = path.join(folder, 'log')
      if (existsSync(file)) chmodSync(file, 0o600)
    },
    cause,
    failure(error) {
      if (error instanceof Refusal) complain(error.sentence, error.detail)
      else complain(unexpected(file))
      cause('failure', error instanceof Refusal ? (error.cause ?? error.message) : error)
    },
  }
}

/** What Next and the door say on the console goes by the same rule. */
export function guardConsole(): void {
  const write = console.error.bind(console)
  console.error = (...said: unknown[]) => write(...said.map((one) => (typeof one === 'object' && one !== null ? withoutValues(one) : one)))
}

function append(file: string, entry: string): void {
  try {
    appendFileSync(file, entry, { mode: 0o600 })
  } catch {
    process.stderr.write(entry) // a full disk must not hide what went wrong
  }
}

function unexpected(file: string | null): Term {
  return {
    fr: `Une erreur imprévue arrête le démarrage ; ${file ? `le détail est dans ${file}` : 'DEBUG=1 montre le détail'}.`,
    en: `An unforeseen error stops the start; ${file ? `${file} says more` : 'DEBUG=1 says more'}.`,
  }
}
