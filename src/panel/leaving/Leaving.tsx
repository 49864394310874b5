'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { leavingWords as words } from '@/words/forms'
import { useSaying } from '../agreements/words'
import { useApi } from '../useApi'
import { LeaveDialog, type Membership } from './LeaveDialog'

/** On the form of one's own account: the way out of each collective. */
export function Leaving() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  return user && id && String(user.id) === String(id) ? <OwnMemberships person={String(id)} /> : null
}

type Found = { docs: { id: string; organisation: { name?: string | null } | string }[] }

function OwnMemberships({ person }: { person: string }) {
  const { read } = useApi(`memberships?where[person][equals]=${person}&depth=1&limit=100`)
  const { say } = useSaying()
  const [memberships, setMemberships] = useState<Membership[]>([])
  const [leaving, setLeaving] = useState<Membership | null>(null)
  useEffect(() => {
    void read<Found>().then((found) => setMemberships((found?.docs ?? []).map(({ id, organisation }) => ({ id, name: (typeof organisation === 'string' ? null : organisation.name) ?? '' }))))
  }, [read])
  if (memberships.length === 0) return null
  return (
    <section aria-labelledby="leaving" className="field-type">
      <h2 id="leaving" style={{ fontSize: '1.25rem', marginBottom: '1rem' }}>
        {say(words.title)}
      </h2>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: '.75rem' }}>
        {memberships.map((membership) => (
          <Button buttonStyle="secondary" key={membership.id} margin={false} onClick={() => setLeaving(membership)}>
            {say(words.leave, { name: membership.name })}
          </Button>
        ))}
      </p>
      {leaving && <LeaveDialog membership={leaving} onClose={() => setLeaving(null)} />}
    </section>
  )
}
