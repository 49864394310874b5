'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { answeringWords as words } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import { useApi } from '../useApi'
import { QuestionFacts } from './QuestionFacts'
import { QuestionSteps } from './QuestionSteps'
import { questionTitle } from './questionTitle'
import { useSaying } from './words'

/** What waits for the organisations of a member: nothing is drawn when nothing does. `questions`: as they were when the page was made. */
export function Waiting({ questions: first }: { questions: InboxItem[] }) {
  const { read } = useApi('collaborations')
  const { config } = useConfig()
  const { say } = useSaying()
  const [questions, setQuestions] = useState(first)
  const [told, setTold] = useState<string | null>(null)
  const finish = async (said: string) => {
    const now = await read<{ questions: InboxItem[] }>('waiting')
    if (now) setQuestions(now.questions)
    setTold(said)
  }
  if (questions.length === 0 && told === null) return null
  return (
    <section aria-labelledby="questions" className="agreements">
      <h2 id="questions">{say(words.title)}</h2>
      <div role="status">{told && <p className="agreements__done">{told}</p>}</div>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <a href={`${config.routes.admin}/collections/collaborations/${question.id}`}>{question.title}</a>
            <p>{questionTitle(question, say)}</p>
            <QuestionFacts question={question} />
            <QuestionSteps onDone={finish} question={{ ...question, may: question.may.filter((step) => step !== 'withdraw' || question.changes.length > 0) }} />
          </li>
        ))}
      </ul>
    </section>
  )
}
