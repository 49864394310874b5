import { Masthead } from '@/site/layout/Masthead'
import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'

/** Something broke on our side; needs no data, since asking for it may be what failed. */
export function FailurePage({ locale }: { locale: Locale }) {
  return <Masthead title={frameWords.failureTitle[locale]} lead={frameWords.failureText[locale]} />
}
