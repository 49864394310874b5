import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from './refusal'

/** Makes the data folder if absent and gives its real path, so that two names of one folder are one. Refuses a folder that we cannot use. */
export function openDataFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(folder)
  } catch (cause) {
    throw new Refusal(
      {
        fr: `Le dossier de données ${folder} ne peut pas être lu et écrit : corrigez ses droits ou choisissez-en un autre avec DATA_DIR.`,
        en: `The data folder ${folder} cannot be read and written: correct its permissions or choose another with DATA_DIR.`,
      },
      cause,
    )
  }
}

/** The secret that this data folder keeps, generated the first time. */
export function secretIn(folder: string): string {
  const file = path.join(folder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file) // whole or absent, also after a power cut
  return secret
}
