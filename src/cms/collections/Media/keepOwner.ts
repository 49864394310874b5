import type { CollectionAfterChangeHook } from 'payload'
import { ownership } from '@/cms/saving/ownership'

const kept = ownership('media')

/** Notes which organisation keeps a picture, beside it. */
export const keepOwner: CollectionAfterChangeHook<{ id: string }> = async ({ data, doc, req }) => ({ ...doc, ...(await kept.decide({ req, document: doc, given: data }, null)) })
