'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Term } from '@/words'
import { actWords as words } from '@/words/forms'
import type { Withdrawal } from '@/cms/saving/withdrawal'
import { useDocumentApi } from '../useDocumentApi'
import { useTerm } from '../useTerm'
import { useFlush } from '../saving/savers'

/** Looks at what the world would lose, then does it once asked. `change` is what is written; `after` runs when it is done. */
export function useWithdrawal(change: () => object, done: Term, after: (doc: { id: string }) => unknown) {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [withdrawal, setWithdrawal] = useState<Withdrawal | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const entrances = useDocumentApi()
  const { flush } = useFlush()
  const say = useTerm()

  async function look(): Promise<void> {
    setOpen(true)
    setProblem(null)
    setWithdrawal(null)
    // What leaves stays as a draft, with the last keystroke. What cannot be saved keeps nothing online.
    if (!(await flush())) setProblem(say(words.notTakenAlong))
    const found = await entrances.ask<Withdrawal>('withdrawal')
    setWithdrawal(found)
    if (!found) setProblem(say(words.notLooked))
  }

  async function withdraw(): Promise<void> {
    setBusy(true)
    // What leaves lacks nothing: a text in one language leaves from the form of the other too.
    const { doc, refusal } = await entrances.change(change(), { unpublishAllLocales: 'true' })
    setBusy(false)
    if (!doc) return setProblem(refusal ?? say(words.refused))
    setOpen(false)
    toast.success(say(done))
    await after(doc)
  }

  return { isOpen, isBusy, withdrawal, problem, look, withdraw, close: () => setOpen(false) }
}
