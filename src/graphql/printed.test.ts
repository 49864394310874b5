import { readFileSync } from 'node:fs'
import { GraphQLEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { printed } from './printed'
import { schema } from './schema'

type Described = { name: string; description?: string | null; args?: readonly Described[] }

describe('the contract', () => {
  it('is the committed one; change it knowingly with npm run generate:schema', () => {
    expect(readFileSync('src/graphql/schema.graphql', 'utf8')).toBe(printed())
  })

  it('describes every type, field, argument and value', () => {
    const silent: string[] = []
    const note = (name: string, description: string | null | undefined) => void (description?.trim() || silent.push(name))
    for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
      note(type.name, type.description)
      if (type instanceof GraphQLEnumType)
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description)
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values<Described>(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description)
        for (const arg of field.args ?? []) note(`${type.name}.${field.name}(${arg.name})`, arg.description)
      }
    }
    expect(silent.filter((name) => !/^(ID|String|Int|Float|Boolean)$/.test(name))).toEqual([])
  })

  it('only reads', () => expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]))
})
