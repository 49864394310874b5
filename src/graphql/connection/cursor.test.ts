import fc from 'fast-check'
import { cursorsOf } from './cursor'

const byStart = cursorsOf('events by start', ['instant', 'uuid'])
const byName = cursorsOf('organisations by name', ['text', 'uuid'])

const instants = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const names = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((name) => !name.includes('\0'))

describe('a cursor', () => {
  it('leads back to the place it was made from', () => {
    fc.assert(fc.property(instants, fc.uuid(), (at, id) => expect(byStart.read(byStart.write([at, id]))).toEqual([at, id])))
    fc.assert(fc.property(names, fc.uuid(), (name, id) => expect(byName.read(byName.write([name, id]))).toEqual([name, id])))
  })

  it('is safe in an address', () => {
    fc.assert(fc.property(names, fc.uuid(), (name, id) => expect(byName.write([name, id])).toMatch(/^[\w-]+$/)))
  })

  it('of another list or order is refused', () => {
    fc.assert(
      fc.property(instants, fc.uuid(), (at, id) =>
        expect(() => byName.read(byStart.write([at, id]))).toThrow(
          expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }) as Error,
        ),
      ),
    )
  })

  it.each([
    ['any text', fc.string()],
    ['any bytes', fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url'))],
    ['any JSON', fc.json().map((json) => Buffer.from(json).toString('base64url'))],
    ['keys of the wrong kind', fc.tuple(fc.string(), fc.string()).map(([at, id]) => byStart.write([at, id]))],
    [
      'a place with something added',
      fc.tuple(instants, fc.uuid(), fc.string({ minLength: 1 })).map(([at, id, more]) => byStart.write([at, id]) + more),
    ],
  ])('made of %s is refused', (_what, cursors) => {
    fc.assert(
      fc.property(cursors, (cursor) =>
        expect(() => byStart.read(cursor)).toThrow(expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }) as Error),
      ),
    )
  })

  it('with a day that does not exist is refused', () => {
    const cursor = byStart.write(['2025-02-30T00:00:00Z', '00000000-0000-4000-8000-000000000000'])
    expect(() => byStart.read(cursor)).toThrow(expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }) as Error)
  })
})
