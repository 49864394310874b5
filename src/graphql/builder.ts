import SchemaBuilder from '@pothos/core'
import type { Context } from './context'

/** Where every room adds its types. Fields are non-null unless they say, and explain, otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
  DefaultFieldNullability: false
}>({ defaultFieldNullability: false })

builder.queryType({
  description:
    'Everything public on this platform, read-only. Only what is published and agreed is here: no draft, no withdrawn organiser, nothing of a suspended organisation.',
})
