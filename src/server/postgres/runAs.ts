import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../refusal'
import type { Account } from './account'

/** How to start PostgreSQL's programs: their command line, and the account to start it as. */
export type RunAs = { line(program: string, args: string[]): [command: string, args: string[]]; as: Account }

/** What PostgreSQL's programs may know of us: nothing but the path and a language that exists everywhere. */
export const surroundings = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv

/**
 * The way for this account to run programs and use folders in these places. Root may have put them below a folder that is closed to everybody
 * else (`/root`, or what `mktemp -d` makes): then PostgreSQL still runs under its own account, with the one right to pass through it.
 */
export function runAs(places: string[], account: Account): RunAs {
  const closed = account.uid === undefined ? null : places.map((place) => closedAbove(place, account.uid)).find(Boolean)
  if (!closed) return { line: (program, args) => [program, args], as: account }
  const right = rightToPass(closed)
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', `--inh-caps=+${right}`, `--ambient-caps=+${right}`]
  // Without this bit the right does not count for access(2), with which PostgreSQL looks at its own programs.
  identity.push('--securebits=+no_setuid_fixup')
  return { line: (program, args) => ['setpriv', [...identity, program, ...args]], as: {} } // setpriv changes the account itself
}

function closedAbove(place: string, uid: number | undefined): string | null {
  for (let above = path.dirname(place); above !== path.dirname(above); above = path.dirname(above)) {
    const { mode, uid: owner } = statSync(above)
    if (!(mode & 0o001) && owner !== uid) return above
  }
  return null
}

// Linux's capabilities: reading any folder is the smaller right, which containers usually lack; the other is the one they have.
const rights = { dac_read_search: 2n, dac_override: 1n }

function rightToPass(closed: string): string {
  const right = Object.entries(rights).find(([, bit]) => (heldByUs() >> bit) & 1n)?.[0]
  if (right) return right
  throw new Refusal({
    fr: `Le compte « postgres » ne peut pas traverser ${closed} : placez le projet et DATA_DIR ailleurs, ou relancez avec un compte ordinaire.`,
    en: `The account "postgres" cannot pass through ${closed}: put the project and DATA_DIR elsewhere, or start again from an ordinary account.`,
  })
}

function heldByUs(): bigint {
  if (process.platform !== 'linux') return 0n
  return BigInt(`0x${/^CapPrm:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'}`)
}
