'use client'

import { useConfig } from '@payloadcms/ui'
import { setAsidePath } from '@/addresses/panelPaths'
import { savingWords as words } from '@/words/forms'
import { useTerm } from '../useTerm'
import type { State } from './saver'

/** A form that could not save itself: why, and what becomes of what was typed, as long as it is so. */
export function NotSaved({ state }: { state: State }) {
  const { config } = useConfig()
  const say = useTerm()
  if (!('words' in state)) return null
  return (
    <p className="not-saved" role="alert">
      {[state.words, state.is !== 'setAside' && say(words[state.is])].filter(Boolean).join(' ')}{' '}
      {state.is === 'signedOut' && <Elsewhere href={`${config.routes.admin}/login`} words={say(words.signIn)} />}
      {state.is === 'setAside' && <Elsewhere href={`${config.routes.admin}${setAsidePath}`} words={say(words.compare)} />}
    </p>
  )
}

const Elsewhere = ({ href, words }: { href: string; words: string }) => (
  <a href={href} rel="noreferrer" target="_blank">
    {words}
  </a>
)
