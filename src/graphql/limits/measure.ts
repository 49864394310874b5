import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { sizeOfList, type ValueOf } from './sizeOfList'

/** A selection with its fragments written out, counted. Numbers may reach Infinity. */
export type Measures = { rootFields: number; depth: number; aliases: number; fields: number; cost: number }

const INTROSPECTION_COST = 1_000

/**
 * Measures every operation and fragment of a document, in time linear in its length: a fragment is measured once, however often it is spread.
 * What validation will refuse later (unknown fields, fragments without a definition) counts for what it is; a fragment that spreads itself is infinitely deep.
 */
export function measure(document: DocumentNode, schema: GraphQLSchema, valueOf: ValueOf): Measures[] {
  const definitions = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) definitions.set(definition.name.value, definition)
  const fragments = new Map<string, Measures>()

  function ofSelections({ selections }: SelectionSetNode, type: Type): Measures {
    return selections.reduce((sum, selection) => add(sum, ofSelection(selection, type)), nothing)
  }

  function ofSelection(selection: SelectionNode, type: Type): Measures {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, type)
      case Kind.INLINE_FRAGMENT:
        return ofSelections(
          selection.selectionSet,
          selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type,
        )
      case Kind.FRAGMENT_SPREAD:
        return add({ ...nothing, fields: 1 }, ofFragment(selection.name.value))
    }
  }

  function ofField(node: FieldNode, type: Type): Measures {
    const field = fieldOf(type, node.name.value)
    const inside = node.selectionSet ? ofSelections(node.selectionSet, field && getNamedType(field.type)) : nothing
    const aliases = inside.aliases + (node.alias ? 1 : 0)
    const fields = inside.fields + 1
    if (node.name.value.startsWith('__'))
      return { rootFields: 1, depth: 1, aliases, fields, cost: node.selectionSet ? INTROSPECTION_COST : 1 }
    // Introspection is bounded by a rule of its own (MaxIntrospectionDepthRule) and by its flat cost.
    const depth = type && isIntrospectionType(type) ? 0 : inside.depth + 1
    return { rootFields: 1, depth, aliases, fields, cost: 1 + inside.cost * sizeOfList(node, field, valueOf) }
  }

  function ofFragment(name: string): Measures {
    const known = fragments.get(name)
    if (known) return known
    const definition = definitions.get(name)
    if (!definition) return nothing
    fragments.set(name, endless)
    const measures = ofSelections(definition.selectionSet, schema.getType(definition.typeCondition.name.value))
    fragments.set(name, measures)
    return measures
  }

  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return [ofSelections(definition.selectionSet, rootOf(definition, schema))]
    // A fragment nobody spreads is validated all the same. Its first level is not a root.
    return definition.kind === Kind.FRAGMENT_DEFINITION ? [{ ...ofFragment(definition.name.value), rootFields: 0 }] : []
  })
}

type Type = GraphQLNamedType | null | undefined

const nothing: Measures = { rootFields: 0, depth: 0, aliases: 0, fields: 0, cost: 0 }
const endless: Measures = { rootFields: Infinity, depth: Infinity, aliases: 0, fields: Infinity, cost: Infinity }

const add = (a: Measures, b: Measures): Measures => ({
  rootFields: a.rootFields + b.rootFields,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  fields: a.fields + b.fields,
  cost: a.cost + b.cost,
})

const rootOf = ({ operation }: OperationDefinitionNode, schema: GraphQLSchema): Type => schema.getRootType(operation)

function fieldOf(type: Type, name: string) {
  return type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[name] : undefined
}
