import * as lists from './lists'

it.each(Object.entries(lists))('%s says every value in both languages', (_name, list) => {
  expect(Object.values(list).filter((term) => !term.fr.trim() || !term.en.trim())).toEqual([])
  expect(Object.keys(list).filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([])
})
