import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { touch, touchShowing } from '@/cms/revisions/touch'

const afterChange: CollectionAfterChangeHook<{ id: string }> = async ({ doc, req }) => {
  await touch(req, 'media', doc.id)
  return doc
}
const beforeDelete: CollectionBeforeDeleteHook = ({ id, req }) => touchShowing(req, String(id))

/** What shows a picture reads differently when its file or its words do, and when it goes. */
export const tellTheWorld = { afterChange, beforeDelete }
