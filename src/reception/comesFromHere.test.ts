import { comesFromHere } from './comesFromHere'

const ours = 'https://deconcert.example'

it.each([
  ['a browser on our page, which sends no referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  ['an older browser on our page', { origin: ours }, true],
  ['an older browser that sends no referrer', { origin: 'null' }, true],
  ['a text browser', {}, true],
  ['a form on another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  ['a form on another site without its origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  ['a form on a neighbour’s page', { origin: 'https://other.deconcert.example', 'sec-fetch-site': 'same-site' }, false],
  ['an address typed in, which posts nothing', { 'sec-fetch-site': 'none' }, false],
  ['an older browser on another site', { origin: 'https://evil.example' }, false],
])('%s', (_who, headers, expected) => expect(comesFromHere(headers, ours)).toBe(expected))
