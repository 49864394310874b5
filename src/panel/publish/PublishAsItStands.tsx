'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { PublicationDialog } from './PublicationDialog'
import { usePublication } from './usePublication'

/** "Publish", for whoever may publish a text and not write it: Payload shows its buttons to writers only. What goes online is what stands in the closed form. */
export function PublishAsItStands() {
  const { hasPublishPermission, hasPublishedDoc, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const publication = usePublication()
  const say = useTerm()
  if (!id || !hasPublishPermission || hasSavePermission || isTrashed) return null
  return (
    <>
      {!hasPublishedDoc && (
        <Button id="action-save" margin={false} onClick={() => void publication.look()} size="medium" type="button">
          {say(words.publish)}
        </Button>
      )}
      {publication.step !== 'closed' && <PublicationDialog {...publication} />}
    </>
  )
}
