'use client'

import { savingWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import type { State } from './saver'

/** In the bar of a form: whether the server has what stands in it. Spoken when it changes, which while somebody types is once. */
export function Mark({ state: { is } }: { state: State }) {
  const say = useTerm()
  return (
    <p className="saving-mark" role="status">
      {say(is === 'saved' ? words.saved : is === 'saving' ? words.saving : words.notSaved)}
    </p>
  )
}
