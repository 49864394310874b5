'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { problems } from '@/words/forms'
import { useSaid } from './said'

/** An amount as people write it, `4,50`: kept in cents. What is no amount stays in view with a sentence, and is not kept. */
export const MoneyField: NumberFieldClientComponent = ({ path, field, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | null>({ path })
  const [typed, setTyped] = useState<string | null>(null)
  const say = useSaid()
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = typed !== null && typed.trim() !== '' && centsOf(typed) === null
  return (
    <div className={`field-type text${showError || isWrong ? ' error' : ''}`} style={{ flex: '1 1 8rem' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError message={isWrong ? say(problems.wholeCents) : undefined} path={path} showError={showError || isWrong} />
        <input
          aria-invalid={showError || isWrong || undefined}
          disabled={readOnly || disabled}
          id={id}
          inputMode="decimal"
          onBlur={() => setTyped(isWrong ? typed : null)}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(centsOf(target.value))
          }}
          type="text"
          value={typed ?? inEuros(value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

function centsOf(text: string): number | null {
  const [, whole, cents = ''] = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*€?\s*$/.exec(text) ?? []
  return whole ? Number(whole) * 100 + Number(cents.padEnd(2, '0')) : null
}

function inEuros(value: number | null | undefined): string {
  if (typeof value !== 'number') return ''
  return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2).replace('.', ',')
}
