'use client'

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Written by the server, so never typed. */
const ours = new Set(['id', 'updatedAt', 'createdAt', '_status', 'slug', 'startsInstant', 'endsInstant', 'embargoInstant'])

/**
 * Payload protects from the answer of a save only the field that was changed last: two fields changed while a form saves itself, and the first one
 * would fall back to what it was. All that was changed since the save began is marked as such.
 */
export function TypedWhileSaving() {
  const [fields, dispatch] = useAllFormFields()
  const isSaving = useFormBackgroundProcessing()
  const sent = useRef<Record<string, unknown> | null>(null)
  useEffect(() => {
    if (!isSaving) {
      sent.current = null
      return
    }
    const before = (sent.current ??= Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, field.value])))
    const typed = Object.entries(fields).filter(([path, field]) => path in before && !ours.has(path) && !field.isModified && !isSame(field.value, before[path]))
    if (typed.length > 0) dispatch({ type: 'UPDATE_MANY', formState: Object.fromEntries(typed.map(([path, field]) => [path, { ...field, isModified: true }])) })
  }, [dispatch, fields, isSaving])
  return null
}

const isSame = (value: unknown, before: unknown) => value === before || JSON.stringify(value) === JSON.stringify(before)
