'use client'

import { inWords } from '@/time'
import { listingWords as words } from '@/words/forms'
import { useSaying } from '../agreements/words'
import { useStanding } from './useStanding'

/** Beside "Published": that nobody reads it yet, and until when. */
export function HiddenUntil() {
  const { say, language } = useSaying()
  const until = useStanding()?.hiddenUntil
  return until ? <p className="hidden-until">{say(words.statusHidden, { until: inWords(until, language) ?? until })}</p> : null
}
