'use client'

import { useEffect, useState } from 'react'

/** Closing the page asks as long as something is written in a small form of ours, which sends itself only when told to. */
export function useAskBeforeClosing(text: string): void {
  const [first] = useState(text)
  const isWritten = text !== first && text.trim() !== ''
  useEffect(() => {
    if (!isWritten) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWritten])
}
