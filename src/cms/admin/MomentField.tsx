'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

type Kind = 'date' | 'datetime-local'

/** The browser's own date and time control: works by keyboard, speaks the reader's language, and gives the local wall clock as text. */
export const MomentField: TextFieldClientComponent = (props) => {
  const { path, field, readOnly } = props
  const { kind } = props as unknown as { kind: Kind }
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 12rem' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-invalid={showError || undefined}
          disabled={readOnly || disabled}
          id={id}
          onChange={(change) => setValue(change.target.value || null)}
          type={kind}
          value={value ?? ''}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
