'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askKey } from './askKey'
import type { Words } from './keeper'
import { areOpen } from './live'
import { unseal } from './seal'
import { shelf } from './shelf'

/** A text that is offered again: the server never had it, and nobody is writing it now. */
export type Kept = Words & { form: string; at: number }

/** What this browser keeps for whoever is signed in, newest first. It is looked for once, between two things that a form has to do then. */
export function useKept(before: () => Promise<unknown> = nothing, after = nothing): { kept: Kept[]; forget: (form: string) => Promise<void> } {
  const { user } = useAuth()
  const { config } = useConfig()
  const [kept, setKept] = useState<Kept[]>([])
  const person = user && String(user.id)
  useEffect(() => {
    if (!person) return
    let isGone = false
    void before()
      .then(() => keptFor(person, config.routes.api))
      // A browser that keeps nothing offers nothing.
      .catch(() => [])
      .then((found) => isGone || setKept(found))
      .then(after)
    return () => {
      isGone = true
    }
  }, [after, before, config.routes.api, person])
  const forget = useCallback(async (form: string) => {
    await shelf.remove(form)
    setKept((all) => all.filter((one) => one.form !== form))
  }, [])
  return { kept, forget }
}

async function keptFor(person: string, api: string): Promise<Kept[]> {
  const isOpen = await areOpen()
  const closed = (await shelf.of(person)).filter(({ form }) => !isOpen(form))
  const told = closed.length > 0 ? await askKey(api, closed.map(({ form }) => form)) : null
  if (!told) return []
  const found: Kept[] = []
  for (const { form, at, step, ...sealed } of closed) {
    const hasArrived = (told.saved[form] ?? 0) >= step
    const words = hasArrived ? null : ((await unseal(told.key, sealed)) as Words | null)
    if (words) found.push({ ...words, form, at })
    else await shelf.remove(form)
  }
  return found
}

const nothing = () => Promise.resolve()
