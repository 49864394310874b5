'use client'

import { TextDifference } from '@/differences/TextDifference'
import type { Difference } from '@/letters/letter'
import { comparisonWords } from '@/words/differences'
import { answeringWords as words } from '@/words/forms'
import type { InboxItem } from '@/cms/agreements/read/inboxItem'
import { stateInWords } from './stateInWords'
import { useSaying } from './words'

/** What is asked, by whom, until when, with whom, and what has changed. */
export function QuestionFacts({ question }: { question: InboxItem }) {
  const { say, day, list } = useSaying()
  const { between, changes, lead, place, preview, proposed, status, subject, text, when } = question
  const isAsked = status === 'invited'
  return (
    <>
      {(when || place) && <p className="agreements__help">{[when, place].filter(Boolean).join(' · ')}</p>}
      {!isAsked && <p>{stateInWords(question, subject.concept, say, day)}</p>}
      {isAsked && between?.deadline && <p>{say(words.until, { deadline: day(between.deadline) })}</p>}
      {isAsked && <p>{say(words.proposed, { names: list(proposed.map(({ name }) => name)) })}</p>}
      {isAsked && between?.message && <p>{say(words.message, { lead, words: between.message })}</p>}
      {changes.map(({ number, on, differences }) => (
        <Differences differences={differences} heading={say(words.changed, { on: day(on) })} key={number} />
      ))}
      {changes.length > 0 && <p>{say(words.silence)}</p>}
      {text?.deadline && <p>{say(words.signUntil, { deadline: day(text.deadline) })}</p>}
      {text?.differences && !isAsked && <Differences differences={text.differences} heading={say(words.newText)} />}
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
  const { language, say } = useSaying()
  return (
    <section className="agreements__differences">
      <h4>{heading}</h4>
      {differences.length === 0 && <p>{say(comparisonWords.none)}</p>}
      <dl>
        {differences.map((difference, index) => (
          <div key={index}>
            <dt>{difference.label}</dt>
            {'paragraphs' in difference ? (
              <dd>
                <TextDifference lang={difference.language === language ? undefined : difference.language} locale={language} paragraphs={difference.paragraphs} />
              </dd>
            ) : (
              <>
                <dd>{say(words.was, { words: difference.before || say(words.nothing) })}</dd>
                <dd>{say(words.is, { words: difference.after || say(words.nothing) })}</dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
