import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// A new folder stands behind a wall from its first day, or lint would let it import whatever it likes.

const { floors, roomNames } = (await import(pathToFileURL(path.resolve('eslint.walls.js')).href)) as { floors: string[]; roomNames: string[] }

const foldersIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

it('every room of src has a wall', () => expect(foldersIn('src').toSorted()).toEqual(roomNames.toSorted()))
it('every floor of src/cms has a wall', () => expect(foldersIn('src/cms').toSorted()).toEqual(floors.filter((name) => !name.includes('/')).toSorted()))

const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|mjs|sql)$/.test(file))

// A floor of `cms` is a room of its own.
const roomOf = (file: string) => file.split('/').slice(0, file.startsWith('cms/') ? 2 : 1).join('/')

it('no name stands for files in more than three rooms', () => {
  const rooms = new Map<string, Set<string>>()
  for (const file of code.filter((one) => one.includes('/') && !/\.(test|fixture)\./.test(one))) {
    const name = path.basename(file).replace(/\..*$/, '')
    rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(file)))
  }
  expect([...rooms].filter(([name, { size }]) => name !== 'index' && size > 3).map(([name, those]) => [name, ...those])).toEqual([])
})

// Written by hand, and not a list of words: what lint excuses, and what it does not read.
const generated = new Set(['cms/payload-types.ts', 'ask/documents.ts'])

it('no file is longer than 250 lines', () => {
  const lines = (file: string) => readFileSync(`src/${file}`, 'utf8').split('\n').filter((line) => line.trim() !== '').length
  expect(code.filter((file) => !generated.has(file) && !file.startsWith('words/') && lines(file) > 250)).toEqual([])
})

describe('the map in README.md', () => {
  const readme = readFileSync('README.md', 'utf8')
  const namesIn = (text: string) => [...text.matchAll(/`([a-zA-Z]+)`/g)].map(([, name = '']) => name)
  const [, map = '', below = ''] = /^## A map of `src`\n([^]*?)\n(The floors [^\n]*)$/m.exec(readme) ?? []

  it('names every room', () => {
    const named = map.split('\n').flatMap((row) => (row.startsWith('| `') ? namesIn(row.split('|')[1] ?? '') : []))
    expect(named.toSorted()).toEqual(roomNames.toSorted())
  })

  it('names the floors in their order', () => expect(namesIn(below)).toEqual(['cms', ...floors.filter((name) => !name.includes('/'))]))
})
