import type { EventStatus } from '@/ask/documents'
import { classes } from '@/site/layout/classes'
import { say } from '@/site/said/say'
import { eventStatuses, type Locale } from '@/words'
import { agendaWords } from '@/words/pages'

/** The words that come before a title: the next one, or what is no longer as announced. */
export function Tags({ status, isNext, locale }: { status: EventStatus; isNext: boolean; locale: Locale }) {
  if (status === 'SCHEDULED' && !isNext) return null
  return (
    <p className="tags">
      {isNext && <span className="tag">{agendaWords.nextOne[locale]}</span>}
      {isNext && status !== 'SCHEDULED' && ' '}
      {status !== 'SCHEDULED' && <span className={classes('tag', status === 'CANCELLED' && 'off')}>{say(eventStatuses, status, locale)}</span>}
    </p>
  )
}
