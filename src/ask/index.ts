import type { IncomingMessage } from 'node:http'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Match } from '@/addresses'

export { AskError, isRefusedFor } from './AskError'

/** Asks the door one typed question. Throws an `AskError` when the answer carries errors. */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>

/** What our server hands to a page with a request; pages read nothing else of it. */
export type Reader = {
  ask: Ask
  /** The address asked for, understood. */
  at: Match
  /** Path of the one style sheet, e.g. `/style.1f2e3d.css`. */
  stylesheet: string
  /** The public origin, without a trailing slash. */
  origin: string
  /** Shown to members only, as it would be online. */
  isPreview?: boolean
}

export type ReaderRequest = IncomingMessage & { reader: Reader }
