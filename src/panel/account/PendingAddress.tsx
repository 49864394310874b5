'use client'

import { Button } from '@payloadcms/ui'
import { signInWords as words } from '@/words/forms'
import { useWords } from './Asking'

/** The address that waits to be proved, and the way to give it up; without one, for those who may not. */
export function PendingAddress({ address, isSending, onForget }: { address: string; isSending: boolean; onForget?: () => void }) {
  const { say } = useWords()
  return (
    <>
      <p style={{ overflowWrap: 'anywhere' }}>
        {say(words.pending)} : <strong>{address}</strong>. {say(words.pendingHelp)}
      </p>
      {onForget && (
        <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={onForget} size="small">
          {say(words.forgetPending)}
        </Button>
      )}
    </>
  )
}
