'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Subject } from '@/cms/access/agreementRights'
import type { Overview } from '@/cms/agreements/read/overview'
import { useApi } from '../useApi'
import { about } from './subject'

// A form draws the list in more than one place, and each of them acts.
const lists = new EventTarget()

/** Something was asked or published elsewhere on the form: each list of it is read again. */
export const lookAgain = () => void lists.dispatchEvent(new Event('moved'))

/** Who organises or signs, read when it is first asked for and again after each step. `undefined` while it is read; null when it cannot be, or nothing is asked. */
export function useOverview(subject: Subject | null) {
  const { read } = useApi('collaborations')
  const [known, setKnown] = useState<{ question: string; overview: Overview | null } | null>(null)
  const question = subject ? `about?${new URLSearchParams(Object.entries(about(subject))).toString()}` : null
  const look = useCallback(async (): Promise<Overview | null> => {
    if (!question) return null
    const overview = await read<Overview>(question)
    setKnown({ question, overview })
    return overview
  }, [question, read])
  useEffect(() => {
    const again = () => void look()
    again()
    lists.addEventListener('moved', again)
    return () => lists.removeEventListener('moved', again)
  }, [look])
  return { overview: question === null ? null : known?.question === question ? known.overview : undefined, look }
}
