import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { Failure, runLong } from '../../../src/server/prepare/terminal.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const elsewhere = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium on this machine; on Debian and as root, installed when there is none. */
export async function findBrowser() {
  const found = present()
  if (found) return found
  if (process.getuid?.() === 0 && onPath(['apt-get'])) await installed()
  const now = present()
  if (now) return now
  throw new Failure(
    'Les tests ont besoin du navigateur Chromium : installez-le (Debian : sudo apt-get install chromium).',
    'The tests need the browser Chromium: install it (Debian: sudo apt-get install chromium).',
  )
}

function present() {
  return onPath(names) ?? elsewhere.find(isExecutable) ?? null
}

function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program))).find(isExecutable)
}

async function installed() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const title = 'Installation du navigateur des tests / Installing the tests’ browser'
  try {
    await runLong(`${title} (1/2)`, 'apt-get', ['update', '-q'], { env })
    await runLong(`${title} (2/2)`, 'apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env })
  } catch (error) {
    throw new Failure('Chromium n’a pas pu être installé.', 'Chromium could not be installed.', error.words ?? error.message)
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
