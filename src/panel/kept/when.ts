import { whenInWords } from '@/time'
import type { Locale } from '@/words'

/** A moment on the clock of whoever reads: "samedi 18 janvier 2025, à 14 h 05". */
export function whenWritten(at: number, language: Locale): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString()
  return whenInWords({ startsAt: local, endsAt: null }, language)
}
