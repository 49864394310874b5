import type { CollectionAfterChangeHook } from 'payload'
import { decideOwner } from '@/cms/saving/owner'

const decide = decideOwner('media')

/** Notes which organisation keeps a picture, beside it. */
export const keepOwner: CollectionAfterChangeHook<{ id: string }> = async ({ data, doc, req }) => ({ ...doc, ...(await decide({ req, document: doc, given: data })) })
