'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Subject } from '../../access/agreements'
import type { Overview } from '../../acts/consent/overview'
import { useAgreementEntrance } from './entrance'
import { about } from './subject'

/** Who organises or signs, read when the form opens and again after each step. `undefined` while it is read, null when it cannot be. */
export function useOverview(subject: Subject | null) {
  const { read } = useAgreementEntrance()
  const [overview, setOverview] = useState<Overview | null | undefined>(undefined)
  const question = subject ? `about?${new URLSearchParams(Object.entries(about(subject))).toString()}` : null
  const entrance = useRef(read)
  useEffect(() => {
    entrance.current = read
  })
  const look = useCallback(async (): Promise<Overview | null> => {
    const found = question ? await entrance.current<Overview>(question) : null
    setOverview(found)
    return found
  }, [question])
  useEffect(() => void look(), [look])
  return { overview, look }
}
