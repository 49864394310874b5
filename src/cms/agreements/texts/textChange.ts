import type { SelectField } from 'payload'
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
