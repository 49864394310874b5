'use client'

import { useId } from 'react'
import { textChanges } from '@/words'
import { agreeingWords as words } from '@/words/forms'
import type { Overview } from '@/cms/agreements/read/overview'
import { useSaying } from '../agreements/words'

export type TextChange = keyof typeof textChanges

type Props = { overview: Overview; change: TextChange | null; onChange: (change: TextChange) => void }

/** Before names appear: who has not answered, who has not signed this text, and what the edit is to those who did. */
export function BeforeNames({ overview: { agreements, edit }, change, onChange }: Props) {
  const { list, say } = useSaying()
  const group = useId()
  const unanswered = agreements.filter(({ listed, status }) => listed && status === 'invited').map(({ organisation }) => organisation.name)
  return (
    <>
      {unanswered.length > 0 && <p className="act-dialog__notice">{say(words.notNamedYet, { names: list(unanswered) })}</p>}
      {edit && (
        <fieldset className="act-dialog__choice">
          <legend>{say(words.whichEdit)}</legend>
          <p>{say(words.notSignedBy, { names: list(edit.unsigned) })}</p>
          {(Object.keys(textChanges) as TextChange[]).map((one) => (
            <label key={one}>
              <input checked={change === one} name={group} onChange={() => onChange(one)} type="radio" value={one} />
              <span>
                <strong>{say(textChanges[one])}</strong> {say(words[one])}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
