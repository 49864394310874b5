'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'
import { bounds, isDate, isWallClock } from '@/time'
import { problems } from '@/words/forms'
import { useSaid } from './said'

type Kind = 'date' | 'datetime-local'

/**
 * The browser's own date and time control: works by keyboard, speaks the reader's language, and gives the local wall clock as text. It gives a value at
 * every key, the year 20 on the way to 2025: such a value is handed on once the field is left, and then told to be none.
 */
export const MomentField: TextFieldClientComponent = (props) => {
  const { path, field, readOnly } = props
  const { kind } = props as unknown as { kind: Kind }
  const { isRight, problem, min, max } = kinds[kind]
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const [halfTyped, setHalfTyped] = useState<string | null>(null)
  const say = useSaid()
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = halfTyped === null && Boolean(value) && !isRight(value ?? '')
  return (
    <div className={`field-type text${showError || isWrong ? ' error' : ''}`} style={{ flex: '1 1 12rem' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError message={isWrong ? say(problem) : undefined} path={path} showError={showError || isWrong} />
        <input
          aria-invalid={showError || isWrong || undefined}
          disabled={readOnly || disabled}
          id={id}
          max={max}
          min={min}
          onBlur={() => {
            if (halfTyped !== null) setValue(halfTyped)
            setHalfTyped(null)
          }}
          onChange={({ target }) => {
            const isHalf = target.value !== '' && !isRight(target.value)
            setHalfTyped(isHalf ? target.value : null)
            if (!isHalf) setValue(target.value || null)
          }}
          type={kind}
          value={halfTyped ?? value ?? ''}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

const kinds = {
  date: { isRight: isDate, problem: problems.notADate, min: bounds.earliest, max: bounds.latest },
  'datetime-local': { isRight: isWallClock, problem: problems.notAWallClock, min: `${bounds.earliest}T00:00`, max: `${bounds.latest}T23:59` },
} as const
