import { GraphQLError } from 'graphql'
import { troubleOf } from '@/storage/troubleOf'
import { unavailable } from './refusal'

/**
 * What the world sees of an error: one that somebody can act upon as it is, with its code; a database that does not answer as UNAVAILABLE; any other as a
 * sentence without details (code INTERNAL), its cause told to `log`.
 */
export function maskError(error: unknown, log: (cause: unknown) => void): GraphQLError {
  const original = originalOf(error)
  if (error instanceof GraphQLError && original instanceof GraphQLError) return coded(error)
  if (troubleOf(original) === 'away') return unavailable()
  log(original)
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError('Something went wrong on our side. Ask again later.', {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'INTERNAL' },
  })
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error
}

// Variables that do not fit their types: the one error that arrives without a code.
function coded(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'BAD_USER_INPUT'
  return error
}
