'use client'

import { FormSubmit, useModal } from '@payloadcms/ui'
import { actWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import { useFlush } from '../saving/savers'

/** Saves what was typed as a draft and goes back to the form underneath. */
export function DoneButton({ drawerSlug, second = false }: { drawerSlug: string; second?: boolean }) {
  const { closeModal } = useModal()
  const { flush } = useFlush()
  const say = useTerm()
  const finish = async () => {
    if (await flush()) closeModal(drawerSlug)
  }
  return (
    <FormSubmit buttonId="action-done" buttonStyle={second ? 'secondary' : 'primary'} onClick={() => void finish()} size="medium" type="button">
      {say(words.done)}
    </FormSubmit>
  )
}
