'use client'

import { useConfig, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { localeNamed } from '@/words'
import { savingWords as words } from '@/words/forms'
import { useEntrances } from './asking'

/** Milliseconds between two looks whether one can save; longer than a form waits before it saves itself. */
const PATIENCE = 2_500

type Trouble = 'signedOut' | 'unreachable' | 'cannotWrite'

/**
 * A form that cannot save itself because the sign-in ended, or the server is away or cannot write: says so as long as it is so, and saves what was typed once it can.
 * Any other refusal is said by the server, and not tried again. A form stays marked as changed until it is saved, so only a changed form asks.
 */
export function NotSaved() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { setBackgroundProcessing, submit } = useForm()
  const { address } = useEntrances()
  const modified = useFormModified()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const me = `${config.routes.api}/users/me`

  // As the form saves itself, which it does only when its words change again. What is typed meanwhile stays marked as changed.
  const save = useRef(() => Promise.resolve())
  useEffect(() => {
    save.current = async () => {
      setBackgroundProcessing(true)
      await submit({
        acceptValues: { overrideLocalChanges: false },
        action: address({ autosave: 'true', draft: 'true' }),
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      setBackgroundProcessing(false)
    }
  })
  useEffect(() => {
    if (!modified) return
    let last: Trouble | null = null
    let isLooking = false
    const look = async () => {
      if (isLooking) return
      isLooking = true
      const now = await troubleAt(me)
      if (last && !now) await save.current()
      setTrouble((last = now))
      isLooking = false
    }
    const timer = setInterval(() => void look(), PATIENCE)
    return () => {
      clearInterval(timer)
      setTrouble(null)
    }
  }, [me, modified])

  if (!trouble) return null
  const language = localeNamed(i18n.language)
  return (
    <p className="not-saved" role="alert">
      {words[trouble][language]}{' '}
      {trouble === 'signedOut' && (
        <a href={`${config.routes.admin}/login`} rel="noreferrer" target="_blank">
          {words.signIn[language]}
        </a>
      )}
    </p>
  )
}

/** Why nothing can be saved now; null when it could. */
async function troubleAt(me: string): Promise<Trouble | null> {
  const answer = await fetch(me, { cache: 'no-store', credentials: 'include', signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (!answer || answer.status >= 500) return 'unreachable'
  const { user } = (await answer.json().catch(() => ({}))) as { user?: object | null }
  if (!user) return 'signedOut'
  const readiness = await fetch('/readyz', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (!readiness) return 'unreachable'
  return readiness.status === 503 ? 'cannotWrite' : null // a proxy in front may keep this address to itself
}
