'use client'

import { useId, useState } from 'react'
import { memberRoles } from '@/words'
import { joiningWords as words, signInWords } from '@/words/forms'
import { Asking, Field, useSending, useWords } from '../account/Asking'

export type Organisation = { id: string; name: string }

type Props = { organisations: Organisation[]; sendsLetters: boolean; onDone: () => Promise<void> }

/** Invites somebody into a team, by a letter or by a link to hand over. */
export function InviteForm({ organisations, sendsLetters, onDone }: Props) {
  const { say } = useWords()
  const { ask, problem, isSending } = useSending()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState(organisations[0]?.id ?? '')
  const [role, setRole] = useState('contributor')
  const [given, setGiven] = useState<{ link: string | null } | null>(null)
  const submit = async () => {
    setGiven(null)
    const answer = await ask('invite', { email, name, organisation, role })
    if (!answer) return
    setGiven({ link: answer.link ?? null })
    setEmail('')
    setName('')
    await onDone()
  }
  return (
    <details>
      <summary style={{ cursor: 'pointer', fontWeight: 600, padding: '0.5rem 0' }}>{say(words.title)}</summary>
      <div style={{ maxWidth: '32rem' }}>
        <p style={{ marginBottom: '1rem' }}>{say(words.help)}</p>
        <Asking button={words.invite} isSending={isSending} onSubmit={() => void submit()} problem={problem} within>
          <Field autoComplete="off" label={signInWords.email} onChange={setEmail} type="email" value={email} />
          <Field autoComplete="off" isName label={words.name} onChange={setName} value={name} />
          <Choice label={say(words.into)} onChange={setOrganisation} options={organisations.map(({ id, name: label }) => [id, label])} value={organisation} />
          <Choice label={say(words.role)} onChange={setRole} options={Object.entries(memberRoles).map(([value, label]) => [value, say(label)])} value={role} />
        </Asking>
      </div>
      <div role="status">
        {given && (
          <p style={{ marginTop: '1rem', overflowWrap: 'anywhere' }}>
            {say(sendsLetters ? words.sent : words.link)} {given.link && <code data-testid="link">{given.link}</code>}
          </p>
        )}
      </div>
    </details>
  )
}

type ChoiceProps = { label: string; value: string; options: [string, string][]; onChange: (value: string) => void }

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div style={{ marginBottom: '1rem' }}>
      <label htmlFor={id} style={{ display: 'block', marginBottom: '0.25rem' }}>
        {label}
      </label>
      <select id={id} onChange={(change) => onChange(change.target.value)} style={{ padding: '0.5rem', maxWidth: '100%' }} value={value}>
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}
