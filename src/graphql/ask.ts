import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, getOperationAST, type GraphQLError, validate } from 'graphql'
import { type Ask, AskError } from '@/ask'
import type { Context } from './context'
import { answer } from './execute'
import { schema } from './schema'

/** Answers the typed questions of our own pages, in-process: validated once, executed as any partner's. */
export function askWith(context: () => Context): Ask {
  return async <Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ) => {
    const errors = problemsOf(document)
    if (errors.length > 0) throw failed(document, errors)
    const found = await answer({ document, variables, context: context() })
    if (found.errors || !found.data) throw failed(document, found.errors ?? [])
    // The document's type was generated from the same schema.
    return found.data as Result
  }
}

const known = new WeakMap<DocumentNode, readonly GraphQLError[]>()

function problemsOf(document: DocumentNode): readonly GraphQLError[] {
  const found = known.get(document) ?? validate(schema, document)
  known.set(document, found)
  return found
}

function failed(document: DocumentNode, errors: readonly GraphQLError[]): AskError {
  const operation = getOperationAST(document)?.name?.value ?? 'A question without a name'
  return new AskError(operation, errors, { cause: errors[0]?.originalError ?? errors[0] })
}
