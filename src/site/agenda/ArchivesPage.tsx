import { addressOf } from '@/addresses'
import type { EventListFragment } from '@/ask/documents'
import { Masthead } from '@/site/layout/Masthead'
import { Paging } from '@/site/paging/Paging'
import type { Locale } from '@/words'
import { agendaWords, frameWords } from '@/words/pages'
import { Months } from './Months'

type Props = { list: EventListFragment; now: Date; path: string; isContinuation: boolean; locale: Locale }

/** What took place, latest first. */
export function ArchivesPage({ list: { nodes, pageInfo }, now, path, isContinuation, locale }: Props) {
  return (
    <>
      <Masthead title={frameWords.archives[locale]} lead={agendaWords.archivesLead[locale]}>
        <p>
          <a href={addressOf('agenda', locale)}>{agendaWords.toAgenda[locale]}</a>
        </p>
      </Masthead>
      {nodes.length === 0 && <p className="wrap edge empty">{(isContinuation ? agendaWords.noneMore : agendaWords.noArchives)[locale]}</p>}
      <Months events={nodes} now={now} locale={locale} />
      <Paging path={path} {...pageInfo} isContinuation={isContinuation} locale={locale} />
    </>
  )
}
