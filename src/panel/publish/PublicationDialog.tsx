'use client'

import { Button, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'
import { actWords as words } from '@/words/forms'
import type { Subject } from '@/cms/access/agreementRights'
import { SignatureDeadline, useSignatureDeadline } from '../agreements/SignatureDeadline'
import { useOverview } from '../agreements/useOverview'
import { Dialog } from '../dialog/Dialog'
import { useTerm } from '../useTerm'
import { BeforeNames, type TextChange } from './BeforeNames'
import { CompanionDrawer } from './CompanionDrawer'
import { GoingLive } from './GoingLive'
import { ProposeButton } from './ProposeButton'
import { isReady, type Line } from './publication'
import { StillMissing } from './StillMissing'
import type { usePublication } from './usePublication'

type Opened = { concept: Line['concept']; id: string }

/** What goes live with a document, or what is still missing, before anything is published. */
export function PublicationDialog({ step, publication, notice, look, publish, close }: ReturnType<typeof usePublication>) {
  const { collectionSlug, id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const ready = publication !== null && isReady(publication)
  // Asked for once the newest words are kept, which it compares.
  const { overview } = useOverview(ready ? agreedAbout(collectionSlug, id) : null)
  const [change, setChange] = useState<TextChange | null>(null)
  const [deadline, setDeadline] = useSignatureDeadline()
  const [opened, setOpened] = useState<Opened | null>(null)
  const say = useTerm()
  const comeBack = () => {
    setOpened(null)
    void look()
  }
  if (opened) return <CompanionDrawer {...opened} onClose={comeBack} />
  const isLooking = step === 'looking' || overview === undefined
  const isBusy = isLooking || step === 'publishing'
  const waitsForSignatures = overview?.edit != null && change === 'substance'
  const open = (concept: Line['concept'], of: string) => setOpened({ concept, id: of })
  const actions = (
    <>
      {ready && !isLooking && !waitsForSignatures && (
        <Button className="act-dialog__go" disabled={isBusy || (overview?.edit != null && change === null)} onClick={() => void publish(change)}>
          {say(step === 'publishing' ? words.publishing : publication.companions.length > 0 ? words.publishAll : words.publish)}
        </Button>
      )}
      {waitsForSignatures && <ProposeButton deadline={deadline} onDone={close} />}
      {notice && !publication && <Button onClick={() => void look()}>{say(words.tryAgain)}</Button>}
      <Button buttonStyle="secondary" disabled={step === 'publishing'} onClick={close}>
        {say(ready || isBusy ? words.notNow : words.back)}
      </Button>
    </>
  )
  return (
    <Dialog actions={actions} onClose={step === 'publishing' ? () => undefined : close} title={say(words.publishWhat, { title })}>
      {notice && <p className="act-dialog__notice">{say(notice)}</p>}
      {isLooking && <p>{say(words.looking)}</p>}
      {ready && overview && <BeforeNames change={change} onChange={setChange} overview={overview} />}
      {waitsForSignatures && <SignatureDeadline onChange={setDeadline} value={deadline} />}
      {ready && !isLooking && !waitsForSignatures && <GoingLive open={open} publication={publication} />}
      {publication && !ready && <StillMissing leave={close} open={open} publication={publication} />}
    </Dialog>
  )
}

// Events and texts have others in them, who answer or sign.
const agreedAbout = (collection: string | undefined, id: unknown): Subject | null => (collection === 'events' || collection === 'communiques' ? { concept: collection, id: String(id) } : null)
