'use client'

import { FormSubmit, useDocumentDrawerContext, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { DoneButton } from './DoneButton'
import { PublicationDialog } from './PublicationDialog'
import { usePublication } from './usePublication'

/** "Publish": says what goes live and what is missing, then publishes all of it. */
export function PublishButton() {
  const { id, hasPublishPermission, hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const modified = useFormModified()
  const publication = usePublication()
  const say = useTerm()
  // What is made on the spot goes live with what it was made for.
  if (drawerSlug && !hasPublishedDoc) return <DoneButton drawerSlug={drawerSlug} />
  if (!hasPublishPermission) return null
  const hasSomething = modified || unpublishedVersionCount > 0 || !hasPublishedDoc
  return (
    <>
      <FormSubmit buttonId="action-save" disabled={!id || !hasSomething || uploadStatus === 'uploading'} onClick={() => void publication.look()} size="medium" type="button">
        {say(hasPublishedDoc ? words.publishChanges : words.publish)}
      </FormSubmit>
      {publication.step !== 'closed' && <PublicationDialog {...publication} />}
      {drawerSlug && <DoneButton drawerSlug={drawerSlug} second />}
    </>
  )
}
