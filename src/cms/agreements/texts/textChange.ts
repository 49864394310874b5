import type { CollectionBeforeChangeHook, SelectField } from 'payload'
import { textChanges } from '@/words'
import { communiqueForm as form } from '@/words/forms'
import { optionsOf, labelled } from '@/cms/fields/labels'

/** What an edit of a text that others signed is to them: it waits with the draft, and is asked anew for each publication. */
export const textChange: SelectField = {
  name: 'textChange',
  type: 'select',
  options: optionsOf(textChanges),
  custom: { isAside: true },
  ...labelled(form.textChange, { position: 'sidebar' as const, condition: (data: { kind?: unknown }) => data.kind === 'joint' }),
}

/** What an edit is to those who signed is said for one publication, and asked anew for the next. */
export const askAnew: CollectionBeforeChangeHook<{ id: string; _status?: string | null; textChange?: unknown }> = ({ data }) => (data._status === 'published' ? { ...data, textChange: null } : data)
