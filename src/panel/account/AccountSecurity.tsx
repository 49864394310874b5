'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { signInWords as words } from '@/words/forms'
import { useWords } from './Asking'
import { OtherAccount } from './OtherAccount'
import { OwnAccount } from './OwnAccount'

/** On the form of an account: what its owner, or an administrator, does about coming in. */
export function AccountSecurity() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { say } = useWords()
  if (!id || !user) return null
  return (
    <section aria-labelledby="account-security" className="field-type" style={{ borderTop: '1px solid var(--theme-elevation-150)', paddingTop: '1.5rem', marginTop: '1.5rem' }}>
      <h2 id="account-security" style={{ fontSize: '1.25rem', marginBottom: '1rem' }}>
        {say(words.securityTitle)}
      </h2>
      {String(user.id) === String(id) ? <OwnAccount /> : <OtherAccount id={String(id)} />}
    </section>
  )
}
