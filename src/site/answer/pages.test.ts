import { readdirSync } from 'node:fs'
import { table } from '@/addresses/table'

it('has one Next page for each page that has an address, and for the one that says there is none', () => {
  const files = readdirSync('src/pages').filter((name) => name.endsWith('.tsx') && !name.startsWith('_'))
  expect(files.sort()).toEqual([...Object.keys(table), 'missing'].map((page) => `${page}.tsx`).sort())
})
