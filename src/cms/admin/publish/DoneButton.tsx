'use client'

import { FormSubmit, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useEntrances } from '../asking'
import { useSaid } from '../said'

/** Saves what was typed as a draft and goes back to the form underneath. */
export function DoneButton({ drawerSlug, second = false }: { drawerSlug: string; second?: boolean }) {
  const { setModified, submit } = useForm()
  const { closeModal } = useModal()
  const { address } = useEntrances()
  const modified = useFormModified()
  const say = useSaid()
  const finish = async () => {
    const saved = modified
      ? await submit({ action: address({ draft: 'true' }), method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true, disableSuccessStatus: true })
      : null
    if (modified && !saved?.res?.ok) return
    setModified(false)
    closeModal(drawerSlug)
  }
  return (
    <FormSubmit buttonId="action-done" buttonStyle={second ? 'secondary' : 'primary'} onClick={() => void finish()} size="medium" type="button">
      {say(words.done)}
    </FormSubmit>
  )
}
