'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { misfits } from '@/words/forms'
import { amountIn, inEuros } from '@/cms/fields/money'
import { useTerm } from '../useTerm'

/** An amount as people write it, `4,50`: kept in cents. What is no amount stays in view with a sentence; it is sent as it was typed, so that saving says so too. */
export const MoneyField: NumberFieldClientComponent = ({ path, field, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<number | string | null>({ path })
  const [typed, setTyped] = useState<string | null>(null)
  const say = useTerm()
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = typed !== null && typed.trim() !== '' && typeof amountIn(typed) !== 'number'
  return (
    <div className={`field-type text${showError || isWrong ? ' error' : ''}`} style={{ flex: '1 1 8rem' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError message={isWrong ? say(misfits.notAnAmount) : undefined} path={path} showError={showError || isWrong} />
        <input
          aria-invalid={showError || isWrong || undefined}
          disabled={readOnly || disabled}
          id={id}
          inputMode="decimal"
          onBlur={() => setTyped(isWrong ? typed : null)}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(amountIn(target.value))
          }}
          type="text"
          value={typed ?? inEuros(value)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
