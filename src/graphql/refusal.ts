import { GraphQLError } from 'graphql'

/** Why a question is refused; stable, for programs. The message beside it is for people. */
export type Refusal =
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'PAGE_TOO_LARGE'
  | 'DOCUMENT_TOO_LARGE'
  | 'TOO_MANY_TOKENS'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_FIELDS'
  | 'TOO_COSTLY'
  | 'UNAVAILABLE'

/** An error that the asker can act upon: a code for programs, a sentence for people. `status`, when nothing of the question is answered. */
export function refuse(code: Refusal, message: string, status?: 400 | 413): GraphQLError {
  return new GraphQLError(message, { extensions: status ? { code, http: { status } } : { code } })
}

/** Nothing can be read for now, and the same question is worth asking again in some seconds. */
export function unavailable(): GraphQLError {
  const http = { status: 503, headers: { 'Retry-After': '2' } }
  return new GraphQLError('The data cannot be read right now. Ask again in a few seconds.', { extensions: { code: 'UNAVAILABLE' satisfies Refusal, http } })
}
