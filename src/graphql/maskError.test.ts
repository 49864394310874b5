import { GraphQLError, locatedError } from 'graphql'
import { refuse } from './refusal'
import { maskError } from './maskError'

const seen = (error: unknown) => {
  const log: unknown[] = []
  const { message, extensions } = maskError(error, (cause) => log.push(cause))
  return { message, code: extensions.code, log }
}

describe('the world sees of an error', () => {
  const secret = new Error('password authentication failed for user "deconcert_reader"')
  const hidden = { message: 'Something went wrong on our side. Ask again later.', code: 'INTERNAL', log: [secret] }

  it('a refusal as it is', () =>
    expect(seen(refuse('INVALID_CURSOR', 'No.'))).toEqual({ message: 'No.', code: 'INVALID_CURSOR', log: [] }))
  it('a refusal that a resolver threw as it is', () =>
    expect(seen(locatedError(refuse('PAGE_TOO_LARGE', 'No.'), undefined, ['events']))).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      log: [],
    }))
  it('wrong variables as wrong input', () =>
    expect(seen(new GraphQLError('Variable "$x" got invalid value'))).toMatchObject({ code: 'BAD_USER_INPUT', log: [] }))
  it('nothing of any other', () => expect(seen(secret)).toEqual(hidden))
  it('nothing of any other, wherever it was thrown', () =>
    expect(seen(locatedError(secret, undefined, ['event']))).toEqual(hidden))
  it('a database that does not answer as something to be asked again, wherever it was thrown', () => {
    const lost = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' })
    const { message, extensions } = maskError(locatedError(lost, undefined, ['event']), () => undefined)
    expect({ message, extensions }).toEqual({
      message: 'The data cannot be read right now. Ask again in a few seconds.',
      extensions: { code: 'UNAVAILABLE', http: { status: 503, headers: { 'Retry-After': '2' } } },
    })
  })
  it('nothing of one wrapped twice', () =>
    expect(seen(new GraphQLError('x', { originalError: new GraphQLError('y', { originalError: secret }) }))).toEqual(hidden))
})
