'use client'

import { useForm } from '@payloadcms/ui'
import type { Saver } from './saver'

/** The saver of each form that saves itself, by the form's place on the page. */
const savers = new WeakMap<object, Saver>()

export const register = (form: object, saver: Saver) => void savers.set(form, saver)

/**
 * Saves what stands in the form one is in, with the last keystroke; `false` when it could not be saved, which the form then says. A form that does not save
 * itself has nothing to save.
 */
export function useFlush(): { isUnsaved: () => boolean; flush: () => Promise<boolean> } {
  const { formRef } = useForm()
  const saver = () => (formRef ? savers.get(formRef) : undefined)
  return { isUnsaved: () => saver()?.isUnsaved() ?? false, flush: () => saver()?.flush() ?? Promise.resolve(true) }
}
