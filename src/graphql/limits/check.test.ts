import { getIntrospectionQuery, type GraphQLError, print } from 'graphql'
import * as documents from '@/ask/documents'
import { schema } from '../schema'
import { excess } from './check'
import { limits } from './limits'
import { parseWithin } from './parseWithin'

const refusalOf = (query: string, values = {}) => {
  try {
    return excess(parseWithin(query), schema, values)?.extensions.code
  } catch (error) {
    return (error as GraphQLError).extensions.code
  }
}

const nested = (levels: number) => `{ events { nodes ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`
const fragments = (count: number, inside: string) =>
  `{ site { ...f0 } } ${Array.from({ length: count }, (_, n) => `fragment f${n} on Site { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f${count} on Site { ${inside} }`

describe('a document is refused', () => {
  it.each([
    ['too long', `{ site { name } } # ${'x'.repeat(limits.length)}`, 'DOCUMENT_TOO_LARGE'],
    ['of too many words', `{ site { ${'x '.repeat(limits.tokens)} } }`, 'TOO_MANY_TOKENS'],
    ['too deep', nested(limits.depth), 'TOO_DEEP'],
    [
      'with too many aliases',
      `{ site { ${Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: name`).join(' ')} } }`,
      'TOO_MANY_ALIASES',
    ],
    ['with too many questions', `{ ${'site { name } '.repeat(limits.rootFields + 1)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['with too many fields', fragments(10, 'name name'), 'TOO_MANY_FIELDS'],
    [
      'too costly',
      '{ events(first: 100) { nodes { sessions { participations { affiliations { organisation { links { label url } } } } } } } }',
      'TOO_COSTLY',
    ],
    [
      'whose fragments spread themselves',
      '{ site { ...a } } fragment a on Site { ...b } fragment b on Site { ...a }',
      'TOO_MANY_FIELDS',
    ],
    [
      'for a fragment that nobody spreads',
      `{ site { name } } fragment x on Site { ${Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: name`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
  ])('%s', (_what, query, code) => expect(refusalOf(query)).toBe(code))

  it('that doubles with each of its fragments, in work that does not: this one has 2 to the 180th fields', () => {
    const bomb = fragments(180, 'name')
    expect(bomb.length).toBeLessThan(limits.length)
    expect(refusalOf(bomb)).toBe('TOO_MANY_FIELDS')
  })
})

describe('a page of a list', () => {
  const query = (first: string) =>
    `query ($n: Int) { events(first: ${first}) { nodes { sessions { participations { affiliations { words language organisation { name } } } } } } }`

  it('costs what it holds', () => expect([refusalOf(query('10')), refusalOf(query('100'))]).toEqual([undefined, 'TOO_COSTLY']))

  it('costs the same when its size comes in a variable', () =>
    expect([refusalOf(query('$n'), { n: 10 }), refusalOf(query('$n'), { n: 100 }), refusalOf(query('$n'))]).toEqual([
      undefined,
      'TOO_COSTLY',
      'TOO_COSTLY',
    ]))

  it('that is too large is left to the list, which says so', () =>
    expect(refusalOf('{ events(first: 1000) { nodes { id } } }')).toBeUndefined())
})

describe('what people really ask is answered', () => {
  it('introspection', () =>
    expect(refusalOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }))).toBeUndefined())

  it.each(Object.entries(documents).filter(([name]) => name.endsWith('Document')))('%s', (_name, document) =>
    expect(refusalOf(print(document))).toBeUndefined(),
  )
})
