import { addressOf } from '@/addresses'
import type { EventListFragment } from '@/ask/documents'
import { Masthead } from '@/site/layout/Masthead'
import { Paging } from '@/site/paging/Paging'
import type { Locale } from '@/words'
import { agendaWords, frameWords } from '@/words/pages'
import { Months } from './Months'
import { nextOf } from './nextOf'

type Props = { list: EventListFragment; now: Date; path: string; isContinuation: boolean; locale: Locale }

/** What is to come, month by month. */
export function AgendaPage({ list: { nodes, pageInfo }, now, path, isContinuation, locale }: Props) {
  return (
    <>
      <Masthead title={frameWords.agenda[locale]} lead={agendaWords.lead[locale]}>
        <p>
          <a href={addressOf('archives', locale)}>{agendaWords.toArchives[locale]}</a>
        </p>
      </Masthead>
      {nodes.length === 0 && <p className="wrap edge empty">{(isContinuation ? agendaWords.noneMore : agendaWords.none)[locale]}</p>}
      <Months events={nodes} next={isContinuation ? undefined : nextOf(nodes, now)} now={now} locale={locale} />
      <Paging path={path} {...pageInfo} isContinuation={isContinuation} locale={locale} />
    </>
  )
}
