import { existsSync, readFileSync } from 'node:fs'
import { Failure, runLong } from './terminal.mjs'

/** Installs what package-lock.json lists, unless that is what node_modules holds. */
export async function install() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm']
  try {
    await runLong('Installation des bibliothèques / Installing libraries', command, [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
  } catch (error) {
    throw new Failure(
      'Les bibliothèques n’ont pas pu être installées : le réseau et l’espace disque sont-ils là ?',
      'The libraries could not be installed: are the network and the disk space there?',
      error.words ?? error.message,
    )
  }
}

// npm writes down, last of all, what it has put into node_modules: an install that was cut short has no such list.
function isInstalled() {
  const list = 'node_modules/.package-lock.json'
  if (!existsSync(list)) return false
  const [wanted, present] = ['package-lock.json', list].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages)
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = present[place]
    return !place || (found ? found.version === version && found.integrity === integrity : optional) // optional: another machine's, perhaps
  })
}
