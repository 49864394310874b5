'use client'

import { useState } from 'react'
import { todayIn } from '@/time'
import { agreeingWords as words } from '@/words/forms'
import { defaultDeadline } from './defaultDeadline'
import { Day } from './inputs'
import { useSaying } from './words'

export const useSignatureDeadline = () => useState(() => defaultDeadline(todayIn('Europe/Paris'), null))

/** Until when signatures to a new text are hoped for ("2025-01-10"); empty for no day. */
export function SignatureDeadline({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useSaying()
  return <Day help={say(words.signatureDeadlineHelp)} label={say(words.signatureDeadline)} onChange={onChange} value={value} />
}
