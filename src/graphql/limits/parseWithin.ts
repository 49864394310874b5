import { type DocumentNode, GraphQLError, parse, type ParseOptions, type Source } from 'graphql'
import { refuse } from '../refusal'
import { limits } from './limits'

/** Parses a document, or refuses it as soon as it is too long. */
export function parseWithin(source: string | Source, options?: ParseOptions): DocumentNode {
  const text = typeof source === 'string' ? source : source.body
  if (text.length > limits.length) throw refuse('DOCUMENT_TOO_LARGE', `A document has at most ${limits.length} characters.`, 413)
  try {
    return parse(source, { ...options, maxTokens: limits.tokens })
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw refuse('TOO_MANY_TOKENS', `A document has at most ${limits.tokens} words and signs.`, 400)
    throw error
  }
}
