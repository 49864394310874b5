'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = { title: string; children: ReactNode; actions: ReactNode; onClose: () => void }

/**
 * A question that waits for its answer. The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back.
 * It stands outside the form, so that nothing in it submits one.
 */
export function Dialog({ title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    heading.current?.focus()
    return () => shown?.close()
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={id}
      className="act-dialog"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="act-dialog__body" aria-live="polite">
        {children}
      </div>
      <div className="act-dialog__actions">{actions}</div>
    </dialog>,
    document.body,
  )
}
