'use client'

import { useConfig, useDocumentInfo, useForm, useFormBackgroundProcessing, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { localeNamed } from '@/words'
import { savingWords as words } from '@/words/forms'
import { useEntrances } from './asking'

/** Milliseconds between two looks whether one can save again. */
const PATIENCE = 3_000

type Trouble = 'signedOut' | 'unreachable'

/**
 * A form that could not save itself because the sign-in ended or the server is away: says so as long as it is so, and saves what was typed once it can.
 * Any other refusal is said by the server, and not tried again.
 */
export function NotSaved() {
  const { lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const { address } = useEntrances()
  const isSaving = useFormBackgroundProcessing()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const savedAt = useRef<number | null>(null)
  const me = `${config.routes.api}/users/me`

  // The time of the last save moves only when a save succeeds.
  useEffect(() => {
    if (isSaving) {
      savedAt.current ??= lastUpdateTime
      return
    }
    const before = savedAt.current
    savedAt.current = null
    if (before === null) return
    if (before === lastUpdateTime) void troubleAt(me).then(setTrouble)
    else setTrouble(null)
  }, [isSaving, lastUpdateTime, me])

  // As the form saves itself; it does so only when its words change again.
  const save = useRef(() => Promise.resolve<unknown>(null))
  useEffect(() => {
    save.current = () =>
      submit({
        acceptValues: { overrideLocalChanges: false },
        action: address({ autosave: 'true', draft: 'true' }),
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
  })
  useEffect(() => {
    if (!trouble) return
    const timer = setInterval(() => {
      void troubleAt(me).then((now) => {
        setTrouble(now)
        if (!now) void save.current()
      })
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [me, trouble])

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
  const answer = await fetch(me, { cache: 'no-store', credentials: 'include' }).catch(() => null)
  if (!answer || answer.status >= 500) return 'unreachable'
  const { user } = (await answer.json().catch(() => ({}))) as { user?: object | null }
  return user ? null : 'signedOut'
}
