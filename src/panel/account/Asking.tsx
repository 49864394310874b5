'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { typeset } from '@/text'
import { filledIn, localeNamed, type Term } from '@/words'
import { signInWords as words } from '@/words/forms'
import { type Answer, send } from './send'

/** A term in the language of the panel, set as it is printed there; `{name}` and the like are filled in. */
export function useWords(): { say: (term: Term, filled?: Record<string, string>) => string; language: 'fr' | 'en' } {
  const language = localeNamed(useTranslation().i18n.language)
  return { say: (term, filled) => typeset(filledIn(term, language, filled), language), language }
}

/** One question to the entrance: sent once at a time; what is wrong stays on screen until the next try. */
export function useSending() {
  const { say, language } = useWords()
  const [problem, setProblem] = useState<Answer['problem']>(null)
  const [isSending, setSending] = useState(false)
  const ask = async <More = object>(path: string, body?: object): Promise<(Answer & More) | null> => {
    setSending(true)
    setProblem(null)
    const answer = await send<More>(path, language, body)
    setSending(false)
    const problem = answer ? answer.problem : { code: 'NO_ANSWER', message: say(words.failed) }
    setProblem(problem && { ...problem, message: typeset(problem.message, language) })
    return problem ? null : answer
  }
  return { ask, problem, isSending }
}

type Props = {
  title?: Term
  children: ReactNode
  button: Term
  problem: Answer['problem']
  isSending: boolean
  onSubmit: () => void
  /** Inside the panel's own form there can be no other. */
  within?: boolean
}

/** A question with its button. Said to whoever does not see: the title when it appears, a problem when there is one. */
export function Asking({ title, children, button, problem, isSending, onSubmit, within }: Props) {
  const { say } = useWords()
  const submit = () => void (isSending || onSubmit())
  const inside = (
    <>
      {title && <Heading as={within ? 'h3' : 'h1'}>{say(title)}</Heading>}
      {children}
      <div role="alert">{problem && <p style={{ fontWeight: 600, marginBottom: '1rem' }}>{problem.message}</p>}</div>
      <Button buttonStyle="primary" disabled={isSending} margin={false} onClick={within ? submit : undefined} type={within ? 'button' : 'submit'}>
        {say(isSending ? words.oneMoment : button)}
      </Button>
    </>
  )
  if (!within) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {inside}
      </form>
    )
  }
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        submit()
      }}
    >
      {inside}
    </div>
  )
}

/** The title of a step: it takes the focus when the step appears. */
function Heading({ as: Level, children }: { as: 'h1' | 'h3'; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [children])
  return (
    <Level ref={heading} style={{ fontSize: '1.5rem', marginBottom: '1rem', outline: 'none' }} tabIndex={-1}>
      {children}
    </Level>
  )
}

type FieldProps = { label: Term; help?: Term; value: string; onChange: (value: string) => void; type?: 'text' | 'email' | 'password'; autoComplete: string; isCode?: boolean; isName?: boolean }

/** One line to fill in. */
export function Field({ label, help, value, onChange, type = 'text', autoComplete, isCode, isName }: FieldProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="field-type text" style={{ marginBottom: '1rem' }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: '0.25rem' }}>
        {say(label)}
      </label>
      <input
        aria-describedby={help ? `${id}-help` : undefined}
        autoCapitalize={isName ? 'words' : 'none'}
        autoComplete={autoComplete}
        id={id}
        inputMode={isCode ? 'text' : undefined}
        maxLength={isCode ? 20 : undefined}
        onChange={(change) => onChange(change.target.value)}
        required
        spellCheck={false}
        type={type}
        value={value}
      />
      {help && (
        <p id={`${id}-help`} style={{ marginTop: '0.25rem' }}>
          {say(help)}
        </p>
      )}
    </div>
  )
}

/** Side by side, or one below the other where there is no room. */
export const Buttons = ({ children }: { children: ReactNode }) => <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', margin: '1rem 0' }}>{children}</div>
