import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  getNamedType, isEnumType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, parse, type GraphQLArgument, type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql'

/** One question of the contract, with every field of every type in it: `values` gives the arguments that must be given, e.g. each slug. */
export type Question = { name: string; document: TypedDocumentNode<Record<string, unknown>, Record<string, never>> }

/** Every question that the schema allows, each with all that can be asked of its answer, in a language. */
export function everyQuestion(schema: GraphQLSchema, locale: 'FR' | 'EN', valuesOf: (question: string, argument: string) => string[]): Question[] {
  const fields = schema.getQueryType()?.getFields() ?? {}
  return Object.values(fields).flatMap((field) =>
    argumentsOf(field, valuesOf).map((given) => {
      const text = `{ ${called(field, { ...given, ...(field.args.some(({ name }) => name === 'locale') ? { locale } : {}) })} ${selection(field.type, 0)} }`
      return { name: `${field.name} ${JSON.stringify(given)}`, document: parse(text) }
    }),
  )
}

function argumentsOf({ name, args }: GraphQLField<unknown, unknown>, valuesOf: (question: string, argument: string) => string[]): Record<string, string>[] {
  const key = args.find((one) => isRequiredArgument(one)) ?? args.find((one) => one.name === 'slug')
  if (!key) return [args.some((one) => one.name === 'first') ? { first: '100' } : {}]
  const type = getNamedType(key.type)
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : valuesOf(name, key.name).map((value) => JSON.stringify(value))
  return values.map((value) => ({ [key.name]: value }))
}

const called = (field: { name: string }, given: Record<string, string>) =>
  Object.keys(given).length > 0 ? `${field.name}(${Object.entries(given).map(([name, value]) => `${name}: ${value}`).join(', ')})` : field.name

/** All fields of a type and of what they lead to; of the things that a thing leads to, all that is their own. `things` on the way here. */
function selection(type: GraphQLOutputType, things: number): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (!isObjectType(named) && !isInterfaceType(named)) throw new Error(`${named.name}: say here how to ask all of it`)
  const passed = things + (isThing(named) ? 1 : 0)
  if (passed > 2) return '{ __typename }'
  return `{ __typename ${Object.values(named.getFields()).map((field) => ways(field).map((one) => `${one} ${selection(field.type, passed)}`).join(' ')).join(' ')} }`
}

const isThing = (type: GraphQLObjectType | GraphQLInterfaceType) => type.name === 'Thing' || type.getInterfaces().some(({ name }) => name === 'Thing')

// A field that is given in several forms is asked in each.
function ways(field: GraphQLField<unknown, unknown>): string[] {
  const form = field.args.find((one: GraphQLArgument) => isEnumType(getNamedType(one.type)))
  const type = form && getNamedType(form.type)
  if (!form || !isEnumType(type)) return [field.name]
  return type.getValues().map(({ name }) => `${field.name}${name}: ${called(field, { [form.name]: name })}`)
}
