'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { MomentKind } from '@/cms/fields/typed'
import { MomentInput } from './MomentInput'
import { useKnownDay } from './useKnownDay'
import { useTyped } from './useTyped'

type Ours = { kind: MomentKind; dayOf?: string }

/** A date of a form, typed day first and said back in words (ADR 0058). */
export const MomentField: TextFieldClientComponent = (props) => {
  const { path, field, readOnly } = props
  const { kind, dayOf } = props as unknown as Ours
  const { value, setValue, showError, disabled } = useField<string | null>({ path })
  const typed = useTyped({ kind, value: value ?? null, day: useKnownDay(path, dayOf), onChange: setValue })
  const id = `field-${path.replace(/\./g, '__')}`
  const isWrong = showError || typed.doubt !== null
  return (
    <div className={`field-type text${isWrong ? ' error' : ''}`} style={{ flex: '1 1 12rem' }}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError && typed.doubt === null} />
        <MomentInput disabled={readOnly || disabled} id={id} isWrong={isWrong} typed={typed} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
