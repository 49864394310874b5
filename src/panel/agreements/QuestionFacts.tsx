'use client'

import type { Difference } from '@/letters/letter'
import { answeringWords as words } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import { stateInWords } from './stateInWords'
import { useSaying } from './words'

/** What is asked, by whom, until when, with whom, and what has changed. */
export function QuestionFacts({ question }: { question: InboxItem }) {
  const { say, day } = useSaying()
  const { between, changes, lead, place, preview, proposed, status, subject, text, when } = question
  const isAsked = status === 'invited'
  return (
    <>
      {(when || place) && <p className="agreements__help">{[when, place].filter(Boolean).join(' · ')}</p>}
      {!isAsked && <p>{stateInWords(question, subject.concept, say, day)}</p>}
      {isAsked && between?.deadline && <p>{say(words.until, { deadline: day(between.deadline) })}</p>}
      {isAsked && <p>{say(words.proposed, { names: proposed.map(({ name }) => name).join(', ') })}</p>}
      {isAsked && between?.message && <p>{say(words.message, { lead, words: between.message })}</p>}
      {changes.map(({ number, on, differences }) => (
        <Differences differences={differences} heading={say(words.changed, { on: day(on) })} key={number} />
      ))}
      {changes.length > 0 && <p>{say(words.silence)}</p>}
      {text?.deadline && <p>{say(words.signUntil, { deadline: day(text.deadline) })}</p>}
      {text && !isAsked && <Differences differences={text.differences} heading={say(words.newText)} />}
      {preview && !(status === 'declined' || status === 'withdrawn') && (
        <p>
          <a href={preview} rel="noreferrer" target="_blank">
            {say(words.preview)}
          </a>
        </p>
      )}
    </>
  )
}

function Differences({ heading, differences }: { heading: string; differences: Difference[] }) {
  const { say } = useSaying()
  return (
    <section className="agreements__differences">
      <h4>{heading}</h4>
      <dl>
        {differences.map(({ label, before, after }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{say(words.was, { words: before || say(words.nothing) })}</dd>
            <dd>{say(words.is, { words: after || say(words.nothing) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
