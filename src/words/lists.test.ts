import * as lists from './lists'
import type { ClosedList } from './term'

it.each(Object.entries<ClosedList>(lists))('%s says every value in both languages', (_name, list) => {
  expect(Object.values(list).filter((term) => !term.fr.trim() || !term.en.trim())).toEqual([])
  expect(Object.keys(list).filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([])
})
