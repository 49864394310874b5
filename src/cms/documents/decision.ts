import type { PayloadRequest } from 'payload'
import type { Related } from './relation'

/** A document as its form saves it. */
export type Saved = { id: string; _status?: string | null; deletedAt?: string | null; kind?: string | null; slug?: unknown; event?: Related }

/** A save: the document as it stands, and what the form gives. */
export type Save = { req: PayloadRequest; document: Saved; given: Record<string, unknown> }

/**
 * What an act decides when a form is saved: a record beside the document, written in the same transaction. `before` asks, while the document still stands as
 * it was, what nothing tells once it is written; of a new document there is nothing to ask (null). `decide` gives what the form now shows.
 */
export type Decision<Before = unknown> = {
  before?(save: Save): Promise<Before>
  decide(save: Save, before: Before | null): Promise<Record<string, unknown>>
}
