import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema'

/** The contract as text, sorted so that a difference shows what changed and nothing else. */
export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`
