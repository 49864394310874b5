import { type FieldNode, getNullableType, type GraphQLField, isListType, Kind } from 'graphql'
import { LARGEST_PAGE } from '../connection/size'

/** The values of the variables that a reader sent. */
export type Values = Readonly<Record<string, unknown>>
/** Looks a variable up. */
export type ValueOf = (name: string) => unknown

// What is announced in the schema as a list and has no `first` is short: the programme of an event, those who organise it.
const USUAL_LENGTH = 5

/** How many things a field is thought to give: `first` of a connection, the usual length of a list, one of anything else. */
export function sizeOfList(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, valueOf: ValueOf): number {
  if (!field) return 1
  const first = field.args.find(({ name }) => name === 'first')
  if (first) return within(wished(node, valueOf) ?? first.defaultValue)
  if (!isListType(getNullableType(field.type))) return 1
  const { size } = field.extensions
  return typeof size === 'number' ? size : USUAL_LENGTH
}

// A variable without a value has the one its operation declares, which is not looked up: it counts as the largest page.
function wished(node: FieldNode, valueOf: ValueOf): unknown {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
  if (given?.kind === Kind.INT) return Number(given.value)
  if (given?.kind === Kind.VARIABLE) return valueOf(given.name.value) ?? LARGEST_PAGE
  return undefined
}

// What is more than a page is refused by the list itself, with its own code.
function within(first: unknown): number {
  return typeof first === 'number' && first <= LARGEST_PAGE ? Math.max(1, first) : LARGEST_PAGE
}
