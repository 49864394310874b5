import { execFileSync } from 'node:child_process'
import { Refusal } from '../refusal'

/** Under which account PostgreSQL runs; empty means ours. */
export type Account = { uid: number; gid: number } | Record<string, never>

/** PostgreSQL refuses to run as root: root starts it as `postgres`, made if absent. */
export function account(): Account {
  if (process.getuid?.() !== 0) return {}
  return existing() ?? created()
}

function existing(): Account | null {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null // `id` fails when the account does not exist
  }
}

function created(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    const made = existing()
    if (made) return made
    throw new Error('useradd made no account that id knows')
  } catch (cause) {
    throw new Refusal(
      {
        fr: 'PostgreSQL ne tourne pas sous root et le compte « postgres » n’a pas pu être créé : relancez avec un compte ordinaire.',
        en: 'PostgreSQL does not run as root and the account "postgres" could not be made: start again from an ordinary account.',
      },
      cause,
    )
  }
}
