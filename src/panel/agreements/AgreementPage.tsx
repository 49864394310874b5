'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { agreeingWords, answeringWords as words, collaborationForm, communiqueForm, eventForm } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import { useApi } from '../useApi'
import { QuestionFacts } from './QuestionFacts'
import { QuestionSteps } from './QuestionSteps'
import { questionTitle } from './questionTitle'
import { useSaying } from './words'

/** One agreement in words, with what may be done about it. */
export function AgreementPage({ question: first }: { question: InboxItem }) {
  const { read } = useApi('collaborations')
  const { config } = useConfig()
  const { say } = useSaying()
  const [question, setQuestion] = useState(first)
  const [told, setTold] = useState<string | null>(null)
  const { id, subject, title, between, preview } = question
  const collections = `${config.routes.admin}/collections`
  const finish = async (said: string) => {
    setQuestion((await read<InboxItem>(`${id}/question`)) ?? question)
    setTold(said)
  }
  return (
    <div className="agreements">
      <SetStepNav nav={[{ label: say(collaborationForm.many.label), url: `${collections}/collaborations` }, { label: question.organisation.name }]} />
      <h1>{title}</h1>
      <p>{questionTitle(question, say)}</p>
      <div role="status">{told && <p className="agreements__done">{told}</p>}</div>
      <QuestionFacts question={question} />
      {between?.reason && <p>{say(agreeingWords.quoted, { words: between.reason })}</p>}
      <QuestionSteps onDone={finish} question={question} />
      {preview && (
        <p>
          <a href={`${collections}/${subject.concept}/${subject.id}`}>{say(words.openForm, { what: say((subject.concept === 'events' ? eventForm : communiqueForm).one.label).toLowerCase() })}</a>
        </p>
      )}
    </div>
  )
}
