import { type DocumentNode, execute, type ExecutionResult, getOperationAST } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context'
import { schema } from './schema'

type Question = { document: DocumentNode; operationName?: string | null; variables: Record<string, unknown>; context: Context }

/**
 * From this use on a document is answered by a function written for it. Writing it takes as long as some ten answers, so what is asked
 * less often is not worth it, and asking many different things cannot be used to keep us busy.
 */
export const SEEN_OFTEN = 20

/** Answers a valid question, whose operation is there: the first times as GraphQL.js does, then by a function compiled for its document. */
export async function answer(question: Question): Promise<ExecutionResult> {
  const found = await compiledFor(question)?.(null, question.context, question.variables)
  // Whatever goes wrong is said by GraphQL.js, with its place and its code; what was read for it is still there.
  return found && !found.errors ? found : interpret(question)
}

const interpret = ({ document, operationName, variables, context }: Question) =>
  execute({ schema, document, operationName, variableValues: variables, contextValue: context })

type Compiled = (root: null, context: Context, variables: Question['variables']) => ExecutionResult | Promise<ExecutionResult>

const uses = new WeakMap<DocumentNode, number>()
const compiled = new WeakMap<DocumentNode, Compiled | null>()

function compiledFor({ document }: Question): Compiled | null {
  const used = (uses.get(document) ?? 0) + 1
  uses.set(document, used)
  if (used < SEEN_OFTEN) return null
  const known = compiled.get(document)
  if (known !== undefined) return known
  const made = compile(document)
  compiled.set(document, made)
  return made
}

// Null for a document of several operations: nobody asks one often.
function compile(document: DocumentNode): Compiled | null {
  if (!getOperationAST(document)) return null
  const made = compileQuery(schema, document, undefined, { useExperimentalPathBasedSkipInclude: true })
  return isCompiledQuery(made) ? made.query : null
}
