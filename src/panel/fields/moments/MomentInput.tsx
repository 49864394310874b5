'use client'

import type { useTyped } from './useTyped'

type Props = { id: string; typed: ReturnType<typeof useTyped>; disabled?: boolean; isWrong?: boolean; describedBy?: string }

/** Where a date is typed, and what is understood of it or not. */
export function MomentInput({ id, typed: { text, words, doubt, type, leave }, disabled, isWrong, describedBy }: Props) {
  return (
    <>
      <input
        aria-describedby={[`${id}-read`, describedBy].filter(Boolean).join(' ')}
        aria-invalid={isWrong || doubt !== null || undefined}
        autoComplete="off"
        disabled={disabled}
        id={id}
        onBlur={leave}
        onChange={({ target }) => type(target.value)}
        type="text"
        value={text}
      />
      <p aria-live="polite" className={`moment ${doubt ? 'moment--doubt' : ''}`} id={`${id}-read`}>
        {doubt ?? words}
      </p>
    </>
  )
}
