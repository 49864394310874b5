import { pendingOf } from './pending'

const migrations = [{ name: '1' }, { name: '2' }, { name: '3' }]

test.each([
  ['an empty database', [], ['1', '2', '3']],
  ['one that is behind', ['1', '2'], ['3']],
  ['one that is up to date', ['1', '2', '3'], []],
  ['one whose migration came in late from another branch', ['1', '3'], ['2']],
])('%s lacks exactly', (_which, done, lacking) => {
  expect(pendingOf(migrations, done).map(({ name }) => name)).toEqual(lacking)
})

test('a database that a newer program has changed is refused, by name', () => {
  expect(() => pendingOf(migrations, ['1', '4'])).toThrow('The database is newer than this program (4)')
})
