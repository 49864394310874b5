'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Milliseconds after which a new row should have been drawn; longer each time it is asked for again, since a question calls off the one before. */
const SOON = 600

/**
 * Asks again for rows that the panel forgot to draw, and tells whether some are not drawn yet. Payload looks for changes a quarter of a second after the last one:
 * an answer that comes between a new row and that look makes it take the row for one it has asked about. Its own autosave, which is not at work here, asks anew
 * with every save.
 */
export function useUndrawnRows(): boolean {
  const [fields, dispatch] = useAllFormFields()
  const { getFields, setModified } = useForm()
  const undrawn = Object.keys(fields).filter((path) => fields[path]?.rows?.some(({ isLoading }) => isLoading)).join(' ')
  useEffect(() => {
    if (!undrawn) return
    let timer: ReturnType<typeof setTimeout>
    const askIn = (after: number) => {
      timer = setTimeout(() => {
        const now = getFields()
        const again = undrawn.split(' ').flatMap((path) => {
          const field = now[path]
          // Another property, so that it is a change.
          return field?.rows ? [[path, { ...field, rows: field.rows.map((row) => (row.isLoading ? { ...row, askedAfter: after } : row)) }] as const] : []
        })
        dispatch({ type: 'UPDATE_MANY', formState: Object.fromEntries(again) })
        setModified(true)
        askIn(after * 2)
      }, after)
    }
    askIn(SOON)
    return () => clearTimeout(timer)
  }, [dispatch, getFields, setModified, undrawn])
  return undrawn !== ''
}
