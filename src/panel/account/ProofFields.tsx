'use client'

import { signInWords as words } from '@/words/forms'
import { Field } from './Asking'

/** What shows anew that an account is its owner's. */
export type Proof = { password: string; code: string }

/** The present password, and a code where there is an application. */
export function ProofFields({ proof, hasFactor, onChange }: { proof: Proof; hasFactor: boolean; onChange: (proof: Proof) => void }) {
  return (
    <>
      <Field autoComplete="current-password" label={words.presentPassword} onChange={(password) => onChange({ ...proof, password })} type="password" value={proof.password} />
      {hasFactor && <Field autoComplete="one-time-code" help={words.codeHelp} isCode label={words.code} onChange={(code) => onChange({ ...proof, code })} value={proof.code} />}
    </>
  )
}
