import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql'
import { type Refusal, refuse } from '../refusal'
import { limits } from './limits'
import { measure, type Measures } from './measure'
import type { ValueOf, Values } from './sizeOfList'

/** The first limit that a document passes, as an error to answer with; null when it stays within all. */
export function excess(document: DocumentNode, schema: GraphQLSchema, values: Values): GraphQLError | null {
  if (passed.has(document)) return null
  let asked = false
  const seen = (name: string) => ((asked = true), values[name])
  const refusal = firstRefusal(document, schema, seen)
  // A document whose lists have their sizes written out is measured once.
  if (!refusal && !asked) passed.add(document)
  return refusal
}

const passed = new WeakSet<DocumentNode>()

function firstRefusal(document: DocumentNode, schema: GraphQLSchema, valueOf: ValueOf): GraphQLError | null {
  for (const measures of measure(document, schema, valueOf)) {
    for (const [name, code, sentence] of rules)
      if (measures[name] > limits[name]) return refuse(code, sentence(limits[name]), 400)
  }
  return null
}

const rules: [name: keyof Measures, code: Refusal, sentence: (most: number) => string][] = [
  [
    'fields',
    'TOO_MANY_FIELDS',
    (most) => `This asks for more than ${most} fields, fragments written out: ask for fewer, or in several steps.`,
  ],
  ['depth', 'TOO_DEEP', (most) => `This goes more than ${most} levels deep: start from the inner things instead.`],
  ['aliases', 'TOO_MANY_ALIASES', (most) => `This has more than ${most} aliases: ask in several steps.`],
  ['rootFields', 'TOO_MANY_ROOT_FIELDS', (most) => `This asks more than ${most} questions at once: ask in several steps.`],
  [
    'cost',
    'TOO_COSTLY',
    (most) => `The answer could hold more than ${most} fields: ask for smaller pages (\`first\`) or for fewer fields.`,
  ],
]
