import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { schema } from '../schema'
import { excess } from './check'
import { parseWithin } from './parseWithin'
import type { Values } from './sizeOfList'

/** Refuses what asks too much, before it is validated. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn, context }) {
      setParseFn(parseWithin)
      return ({ result }) => {
        if (result === null || result instanceof Error) return
        const refusal = excess(result as DocumentNode, schema, valuesOf(context))
        if (refusal) throw refusal
      }
    },
  }
}

function valuesOf(context: { params?: { variables?: Values | null } }): Values {
  return context.params?.variables ?? {}
}
