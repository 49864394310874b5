'use client'

import { useState } from 'react'
import { todayIn } from '@/time'
import { agreementChannels, type Term } from '@/words'
import { agreeingWords as words } from '@/words/forms'
import { Choice, Day, Line } from './inputs'
import { useSaying } from './words'

/** By whom, on which day ("2025-01-10") and how something was given that the lead writes down. */
type Given = { givenBy: string; givenOn: string; channel: string }

export function useEvidence() {
  return useState<Given>(() => ({ givenBy: '', givenOn: todayIn('Europe/Paris'), channel: 'telephone' }))
}

/** Asks for what is known of an agreement or a signature that was given elsewhere. */
export function Evidence({ who, given, onChange }: { who: Term; given: Given; onChange: (given: Given) => void }) {
  const { say } = useSaying()
  const set = (change: Partial<Given>) => onChange({ ...given, ...change })
  const channels = Object.entries(agreementChannels).filter(([way]) => way !== 'here')
  return (
    <>
      <Line help={say(words.givenByHelp)} label={say(who)} most={200} onChange={(givenBy) => set({ givenBy })} value={given.givenBy} />
      <Day label={say(words.givenOn)} onChange={(givenOn) => set({ givenOn })} value={given.givenOn} />
      <Choice label={say(words.channel)} onChange={(channel) => set({ channel })} options={channels.map(([way, term]) => [way, say(term)])} value={given.channel} />
    </>
  )
}
