import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fr } from '@payloadcms/translations/languages/fr'
import { panelWords } from '@/words/forms'

// What we name of Payload's panel and entrances is theirs (docs/borrowed-internals.md): an upgrade that renames it says so here.

const packages = ['ui', 'next', 'richtext-lexical'].map((name) => `node_modules/@payloadcms/${name}/dist`)
// Bundles of the same files, without names.
const isSource = (file: string) => /\.(css|js)$/.test(file) && !file.startsWith('exports')
const theirs = packages.flatMap((folder) => filesIn(folder).filter(isSource).map((file) => readFileSync(path.join(folder, file), 'utf8')))
const named = new Set(theirs.flatMap((text) => text.match(/[\w-]+/g) ?? []))

it('classes and ids of the panel that we look for, hide or colour', () => {
  const ours = filesIn('src/panel').filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(path.join('src/panel', file), 'utf8'))
  const isOurs = (name: string) => ours.some((text) => text.includes(`className="${blockOf(name)}`) || text.includes(`"${blockOf(name)}"`) || text.includes(`{\`${blockOf(name)}`))
  const css = readFileSync('src/app/(payload)/panel.css', 'utf8').replace(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ')
  const looked = ['spoken/nameAll.ts', 'AsksBeforeClosing.tsx'].map((file) => readFileSync(path.join('src/panel/patches', file), 'utf8')).flatMap((text) => text.match(/'[^'\n]*\.[a-z][^'\n]*'/g) ?? [])
  const names = new Set([css, ...looked].flatMap((text) => [...text.matchAll(/(?<![\w/])[.#]([a-zA-Z][\w-]+)/g)].map(([, name = '']) => name)))
  expect(names.size).toBeGreaterThan(80)
  expect([...names].filter((name) => !isOurs(name) && !isTheirs(name))).toEqual([])
})

it('words of the panel that we say otherwise', () => {
  const known = fr.translations as Record<string, Record<string, unknown>>
  const gone = Object.values(panelWords).flatMap((groups) => Object.entries<object>(groups).flatMap(([group, words]) => Object.keys(words).filter((word) => known[group]?.[word] === undefined).map((word) => `${group}:${word}`)))
  expect(gone).toEqual([])
})

it('functions that its scripts may ask of the server', () => {
  const text = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
  const names = [...text.matchAll(/^ {2}'?([a-z-]+)'?: \w+/gm)].map(([, name]) => name)
  const asked = readFileSync('tests/server/rights/serverFunctions.test.ts', 'utf8')
  expect(names).toContain('form-state')
  expect(names.filter((name) => !asked.includes(`'${name}'`))).toEqual([])
})

it('entrances of accounts, all of which we know', () => {
  const text = readFileSync('node_modules/payload/dist/auth/endpoints/index.js', 'utf8')
  expect([...text.matchAll(/path: '([^']+)'/g)].map(([, at]) => at)).toEqual([
    '/access', '/:id/api-key/reveal', '/forgot-password', '/init', '/login', '/logout', '/me', '/refresh-token', '/first-register', '/reset-password', '/unlock', '/verify/:id',
  ])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

const blockOf = (name: string): string => name.replace(/(__|--).*$/, '')

// Written out, or put together from a block and its element in one file; or from another name (`cell-` and a field, a button and what it does).
function isTheirs(name: string): boolean {
  if (/^(cell|heading|field)-|^(collection-list--|rs__|toolbar-popup__button-)/.test(name) || named.has(name)) return true
  const block = blockOf(name)
  return block !== name && theirs.some((text) => text.includes(`'${block}'`) && text.includes(`}${name.slice(block.length)}`))
}
