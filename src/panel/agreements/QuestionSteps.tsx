'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { answeringWords as words } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import { ConfirmDialog, type Confirmation } from './ConfirmDialog'
import { useSaying } from './words'

type Props = { question: InboxItem; onDone: (said: string) => unknown }

/** The buttons of whoever answers for an organisation: each asks once more before it acts. */
export function QuestionSteps({ question, onDone }: Props) {
  const { say } = useSaying()
  const [asked, setAsked] = useState<Confirmation | null>(null)
  const { may, organisation } = question
  const offered = useConfirmations(question).filter(({ step }) => may.includes(step))
  if (offered.length === 0) return question.status === 'invited' || question.changes.length > 0 ? <p className="agreements__help">{say(words.notYours, { name: organisation.name })}</p> : null
  return (
    <>
      <div className="agreements__buttons">
        {offered.map(({ step, ...confirmation }, index) => (
          <Button
            aria-label={`${confirmation.go} : ${organisation.name}, ${question.title}`}
            buttonStyle={index === 0 && step !== 'withdraw' ? 'primary' : 'secondary'}
            key={step}
            margin={false}
            onClick={() => setAsked(confirmation)}
            type="button"
          >
            {confirmation.go}
          </Button>
        ))}
      </div>
      {asked && <ConfirmDialog {...asked} onClose={() => setAsked(null)} onDone={onDone} />}
    </>
  )
}

const acceptSays = { 'co-organiser': words.acceptSays, signatory: words.acceptSaysSignatory, 'venue-host': words.acceptSaysHost } as const

function useConfirmations({ id, organisation: { name }, lead, proposed, text, changes, role }: InboxItem) {
  const { say } = useSaying()
  const saw = proposed.map((one) => one.id)
  const last = changes.at(-1)?.number ?? null
  const accept = role === 'signatory' ? words.sign : words.accept
  return [
    { step: 'accept', go: say(accept), title: say(role === 'signatory' ? words.signWhat : words.acceptWhat, { name }), says: say(acceptSays[role]), path: `${id}/answer`, body: { answer: 'accepted', saw, text: text?.id ?? null }, done: say(role === 'signatory' ? words.signed : words.accepted, { name }) },
    { step: 'decline', go: say(words.decline), title: say(words.declineWhat, { name }), says: say(words.declineSays, { lead }), path: `${id}/answer`, body: { answer: 'declined' }, asksReason: true, done: say(words.declined, { name }) },
    { step: 'sign', go: say(words.sign), title: say(words.signWhat, { name }), says: say(words.signSays), path: `${id}/sign`, body: { text: text?.id ?? '' }, done: say(words.signed, { name }) },
    { step: 'seen', go: say(words.seen), title: say(words.seenWhat, { name }), says: say(words.seenSays), path: `${id}/seen`, body: { change: last }, done: say(words.seenDone, { name }) },
    { step: 'withdraw', go: say(words.withdraw), title: say(words.withdrawWhat, { name }), says: say(role === 'venue-host' ? words.withdrawSaysHost : words.withdrawSays), path: `${id}/withdraw`, asksReason: true, done: say(words.withdrawn, { name }) },
  ] satisfies (Confirmation & { step: InboxItem['may'][number] })[]
}
