'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Asked } from '@/cms/agreements/acts/invite'
import type { Subject } from '@/cms/access/agreementRights'
import type { Overview } from '@/cms/agreements/read/overview'
import type { Standing, Step } from '@/cms/agreements/read/standing'
import { AgreementList } from './AgreementList'
import { afterInvitation } from './afterInvitation'
import { ConfirmDialog } from './ConfirmDialog'
import { useApi } from '../useApi'
import { InviteForm } from './InviteForm'
import { PageDialog } from './PageDialog'
import { ProposeForm } from './ProposeForm'
import { RecordForm } from './RecordForm'
import { RecordSignatureForm } from './RecordSignatureForm'
import { useOverview } from './useOverview'
import { useSaying } from './words'

type Opened = { step: 'invite' | 'record' | 'cancel' | 'propose' | 'record-signature' | 'page'; standing: Standing | null }

/** The list at a glance, and what its reader may do: invite, remind, cancel, note an agreement, put into order. */
export function Agreements({ subject, isTrashed }: { subject: Subject; isTrashed: boolean }) {
  const { overview, look } = useOverview(subject)
  const { act } = useApi('collaborations')
  const { list, say } = useSaying()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [told, setTold] = useState<{ words: string; isRefusal: boolean } | null>(null)
  if (overview === undefined) return <p>{say(words.loading)}</p>
  if (overview === null) return <Unread onAgain={look} />

  const nameOf = nameIn(overview)
  const finish = async (said: string, isRefusal = false) => {
    await look()
    setTold({ words: said, isRefusal })
  }
  const close = () => setOpened(null)
  const open = (step: Opened['step'], standing: Standing | null = null) => {
    setTold(null)
    setOpened({ step, standing })
  }
  const remind = async ({ id, organisation }: Standing) => {
    const { answer, refusal } = await act<{ told: number }>(`${id}/remind`)
    await finish(answer ? afterInvitation([{ organisation: organisation.id, told: answer.told }], overview.lettersLeave, words.reminderSent, nameOf, { list, say }) : refusal, !answer)
  }
  const afterProposing = async (said: string) => {
    close()
    await finish(said)
  }
  const afterInviting = async (asked: Asked[]) => {
    close()
    const fresh = await look()
    setTold({ words: afterInvitation(asked, overview.lettersLeave, words.sent, fresh ? nameIn(fresh) : nameOf, { list, say }), isRefusal: false })
  }
  const afterRecording = async ({ organisation, told: count }: Asked) => {
    close()
    const fresh = await look()
    setTold({ words: say(count > 0 ? words.kept : words.keptNobody, { names: (fresh ? nameIn(fresh) : nameOf)(organisation) }), isRefusal: false })
  }
  const afterSigning = async ({ organisation, told: count }: Asked) => {
    close()
    await finish(say(count > 0 ? words.keptSignature : words.keptSignatureNobody, { name: nameOf(organisation) }))
  }
  const step = (chosen: Step | 'page', standing: Standing) => {
    if (chosen === 'remind') void remind(standing)
    else if (chosen === 'cancel' || chosen === 'invite' || chosen === 'record' || chosen === 'record-signature' || chosen === 'page') open(chosen, standing)
  }
  const mayAsk = overview.mayAsk && !isTrashed
  const whom = opened?.standing?.organisation.id ?? null
  return (
    <>
      <p className="agreements__help">{say(words.onlyAgreed)}</p>
      <AgreementList mayArrange={mayAsk} onArranged={look} onStep={step} overview={overview} subject={subject} tell={(said, isRefusal) => setTold({ words: said, isRefusal })} />
      <div role="status">{told && <p className={told.isRefusal ? 'agreements__refusal' : 'agreements__done'}>{told.words}</p>}</div>
      {opened?.step === 'invite' && <InviteForm key={whom} onClose={close} onDone={afterInviting} overview={overview} subject={subject} whom={whom} />}
      {opened?.step === 'record' && <RecordForm key={whom} onClose={close} onDone={afterRecording} overview={overview} role={opened.standing?.role ?? null} subject={subject} whom={whom} />}
      {opened?.step === 'record-signature' && opened.standing && overview.asked && (
        <RecordSignatureForm key={whom} onClose={close} onDone={afterSigning} standing={opened.standing} text={overview.asked.id} />
      )}
      {opened?.step === 'propose' && <ProposeForm communique={subject.id} onClose={close} onDone={afterProposing} />}
      {opened?.step === 'page' && opened.standing && <PageDialog onClose={close} onDone={finish} standing={opened.standing} />}
      {opened?.step === 'cancel' && opened.standing && (
        <ConfirmDialog
          done={say(words.cancelDone, { name: opened.standing.organisation.name })}
          go={say(words.cancel)}
          onClose={close}
          onDone={finish}
          path={`${opened.standing.id}/cancel`}
          says={say(words.cancelSays)}
          title={say(words.cancelWhat, { name: opened.standing.organisation.name })}
        />
      )}
      {mayAsk && (opened === null || opened.step === 'cancel' || opened.step === 'page') && (
        <div className="agreements__buttons">
          <Button buttonStyle="primary" margin={false} onClick={() => open('invite')} type="button">
            {say(words.invite)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => open('record')} type="button">
            {say(words.record)}
          </Button>
          {subject.concept === 'communiques' && overview.agreements.some(({ signed }) => signed !== null) && (
            <Button buttonStyle="secondary" margin={false} onClick={() => open('propose')} type="button">
              {say(words.propose)}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

/** What organisations on the list are called. */
const nameIn = ({ agreements }: Overview) => (organisation: string) => agreements.find((one) => one.organisation.id === organisation)?.organisation.name ?? ''

function Unread({ onAgain }: { onAgain: () => Promise<unknown> }) {
  const { say } = useSaying()
  return (
    <>
      <p>{say(words.notLoaded)}</p>
      <Button buttonStyle="secondary" onClick={() => void onAgain()} type="button">
        {say(words.tryAgain)}
      </Button>
    </>
  )
}
