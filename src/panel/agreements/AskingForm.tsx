'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { agreeingWords as words } from '@/words/forms'
import { useSaying } from './words'

type Props = { title: string; go: string; refusal: string | null; isBusy: boolean; onGo: () => void; onClose: () => void; children: ReactNode }

/** A form of ours inside the panel's own: it sends itself, and Enter in one of its lines does not send the other. */
export function AskingForm({ title, go, refusal, isBusy, onGo, onClose, children }: Props) {
  const { say } = useSaying()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  const send = () => void (isBusy || onGo())
  return (
    <section
      aria-label={title}
      className="agreements__form"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.closest('.rs__control')) return
        event.preventDefault()
        send()
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {children}
      <div role="alert">{refusal && <p className="agreements__refusal">{refusal}</p>}</div>
      <div className="agreements__buttons">
        <Button buttonStyle="primary" disabled={isBusy} margin={false} onClick={send} type="button">
          {isBusy ? say(words.loading) : go}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onClose} type="button">
          {say(words.notNow)}
        </Button>
      </div>
    </section>
  )
}
