'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Standing } from '@/cms/saving/embargo'
import { useDocumentApi } from '../useDocumentApi'

// All that tells of it in one form asks at the same moment: they share the answer.
const asked = new Map<string, Promise<Standing | null>>()

/** How a document that is published stands before the world now; null as long as it is not published, or not known. */
export function useStanding(): Standing | null {
  const { collectionSlug, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const { ask } = useDocumentApi()
  const [standing, setStanding] = useState<Standing | null>(null)
  const hasChanges = unpublishedVersionCount > 0
  useEffect(() => {
    if (!hasPublishedDoc || !id) return setStanding(null)
    const document = `${collectionSlug}/${id}`
    const answer = asked.get(document) ?? ask<Standing>('standing')
    asked.set(document, answer)
    void answer.then(setStanding).finally(() => asked.delete(document))
    // Asked anew when the document is published, again or for the first time, and when it is taken off the site.
  }, [collectionSlug, hasChanges, hasPublishedDoc, id])
  return standing
}
