import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Refusal } from '../refusal'
import type { Account } from './account'

/** Makes a folder that only the account may enter. Its parents keep their rights: the account has to pass through them. */
export function privateFolder(folder: string, account: Account): string {
  try {
    mkdirSync(folder, { recursive: true })
    if (account.uid !== undefined) chownSync(folder, account.uid, account.gid)
    chmodSync(folder, 0o700)
    return folder
  } catch (cause) {
    throw new Refusal(
      {
        fr: `Le dossier ${folder} appartient à un autre compte : relancez avec ce compte, ou choisissez un autre DATA_DIR.`,
        en: `The folder ${folder} belongs to another account: start again from that account, or choose another DATA_DIR.`,
      },
      cause,
    )
  }
}

/** Gives these files to the account, when root has copied them: PostgreSQL takes no others. */
export function giveTo(folder: string, { uid, gid }: Account): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && uid !== undefined && found.uid !== uid) execFileSync('chown', ['-R', `${uid}:${gid}`, folder])
}

// The system cuts a socket's path at 104 bytes (macOS) or 108 (Linux).
const longest = 100

/** The folder for a socket of this name: the one wished for or, when its path would be too long, a private one with a short path. */
export function socketFolder(wished: string, socket: string, account: Account): string {
  if (Buffer.byteLength(path.join(wished, socket)) <= longest) return privateFolder(wished, account)
  const short = path.join(tmpdir(), `deconcert-${createHash('sha256').update(wished).digest('hex').slice(0, 16)}`)
  mustNotBeSomebodyElses(short, account)
  return privateFolder(short, account)
}

// Anybody may create a folder of that name in /tmp before us and wait for our database there.
function mustNotBeSomebodyElses(folder: string, account: Account): void {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const ours = [process.getuid?.(), account.uid]
  if (!found || (found.isDirectory() && ours.includes(found.uid))) return
  throw new Refusal({
    fr: `${folder} appartient à quelqu’un d’autre : choisissez un DATA_DIR au chemin plus court.`,
    en: `${folder} belongs to somebody else: choose a DATA_DIR with a shorter path.`,
  })
}
