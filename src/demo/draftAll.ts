import type { CollectionSlug } from 'payload'
import type { Writer } from './write'

/** Drafts each entry of a record, in order, and gives their ids under the same keys. */
export async function draftAll(write: Writer, collection: CollectionSlug, entries: Record<string, object>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [key, data] of Object.entries(entries)) ids[key] = await write.draft(collection, data)
  return ids
}
