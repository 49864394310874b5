import type { PayloadRequest } from 'payload'
import type { Related } from './relation'

/** A document as its form saved it. */
export type Saved = { id: string; _status?: string | null; deletedAt?: string | null; kind?: string | null; slug?: unknown; event?: Related }

/** What an act decides when a form is saved: a record beside the document, written in the same transaction. Gives what the form now shows. */
export type Decision = (save: { req: PayloadRequest; document: Saved; given: Record<string, unknown> }) => Promise<Record<string, unknown>>
