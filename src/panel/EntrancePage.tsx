import { MinimalTemplate } from '@payloadcms/next/templates'
import type { ReactNode } from 'react'
import { Wordmark } from './Wordmark'

/** A page of ours outside of the panel's frame: for whoever is not in it yet. */
export function EntrancePage({ children }: { children: ReactNode }) {
  return (
    <MinimalTemplate className="login">
      <main>
        <p style={{ marginBottom: '2rem' }}>
          <Wordmark />
        </p>
        {children}
      </main>
    </MinimalTemplate>
  )
}
