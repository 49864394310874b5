'use client'

import { agreeingWords as words } from '@/words/forms'
import type { Overview } from '@/cms/agreements/read/overview'
import type { Proposed } from '@/cms/agreements/texts/propose'
import { useApi } from '../useApi'
import { useSaying } from './words'

type Said = { words: string; isRefusal: boolean }

/** Puts the text as it is written now to signature, until a day ("2025-01-10") or without one, and says in words who is waited for. */
export function useProposing() {
  const { act, read } = useApi('collaborations')
  const { list, say } = useSaying()
  return async (communique: string, deadline: string): Promise<Said> => {
    const { answer, refusal } = await act<Proposed>('propose', { communique, deadline: deadline || null })
    if (!answer) return { words: refusal, isRefusal: true }
    const overview = await read<Overview>(`about?communique=${communique}`)
    const names = (some: Proposed['waiting']) => list(some.map(({ organisation }) => overview?.agreements.find((one) => one.organisation.id === organisation)?.organisation.name ?? ''))
    if (answer.waiting.length === 0) return { words: say(words.proposedAll), isRefusal: false }
    const untold = answer.waiting.filter(({ told }) => told === 0)
    const sentences = [say(words.proposed, { names: names(answer.waiting) }), ...(untold.length > 0 ? [say(words.proposedUntold, { names: names(untold) })] : [])]
    return { words: sentences.join(' '), isRefusal: false }
  }
}
