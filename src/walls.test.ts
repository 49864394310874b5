import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// A new folder stands behind a wall from its first day, or lint would let it import whatever it likes.

const { floors, roomNames } = (await import(pathToFileURL(path.resolve('eslint.walls.js')).href)) as { floors: string[]; roomNames: string[] }

const foldersIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

it('every room of src has a wall', () => expect(foldersIn('src').toSorted()).toEqual(roomNames.toSorted()))
it('every floor of src/cms has a wall', () => expect(foldersIn('src/cms').toSorted()).toEqual(floors.filter((name) => !name.includes('/')).toSorted()))

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
