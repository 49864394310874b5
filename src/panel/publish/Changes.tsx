'use client'

import { TextDifference } from '@/differences/TextDifference'
import { listingWords as words } from '@/words/forms'
import type { Change } from '@/cms/saving/listing/changes'
import { useSaying } from '../agreements/words'

/** Facts that go online: what stood there and what will. Of something new, only what will. */
export function Changes({ changes, isNew }: { changes: Change[]; isNew: boolean }) {
  const { say } = useSaying()
  return (
    <dl className="changes">
      {changes.map((change) => (
        <div key={`${change.path} ${change.label}`}>
          <dt>
            {change.label}
            {change.isPreset && <small> {say(words.presetMark)}</small>}
          </dt>
          <dd>{isNew && change.before === null ? change.after : <BeforeAfter change={change} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function BeforeAfter({ change: { before, after, paragraphs } }: { change: Change }) {
  const { language, say } = useSaying()
  if (paragraphs) return <TextDifference locale={language} paragraphs={paragraphs} />
  return (
    <>
      {before !== null && (
        <p>
          <span className="changes__which">{say(words.before)}</span> <del>{before}</del> {after === null && <small>{say(words.gone)}</small>}
        </p>
      )}
      {after !== null && (
        <p>
          <span className="changes__which">{say(words.after)}</span> <ins>{after}</ins> {before === null && <small>{say(words.added)}</small>}
        </p>
      )}
    </>
  )
}
