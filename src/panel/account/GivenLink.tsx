'use client'

import { signInWords as words } from '@/words/forms'
import { useWords } from './Asking'

/** A link to hand over, shown this once. */
export function GivenLink({ link }: { link: string }) {
  const { say } = useWords()
  return (
    <p style={{ overflowWrap: 'anywhere' }}>
      {say(words.link)} : <code data-testid="link">{link}</code>
    </p>
  )
}
