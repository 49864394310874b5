import { ArchivesPageDocument, type EventListFragment } from '@/ask/documents'
import { ArchivesPage } from '@/site/agenda/ArchivesPage'
import { answer, page, type Route } from '@/site/answer'
import { agendaWords, frameWords } from '@/words/pages'

type Content = { list: EventListFragment; now: string; isContinuation: boolean }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, now, after }) => {
  const { site, events } = await ask(ArchivesPageDocument, { locale: language, now, after })
  const about = { title: frameWords.archives[locale], description: agendaWords.archivesLead[locale], isContinuation: after !== null }
  return page(site, about, { list: events, now, isContinuation: after !== null }, ['site', 'events'])
})

export default function ArchivesRoute({ frame: { at }, content: { list, now, isContinuation } }: Route<Content>) {
  return <ArchivesPage list={list} now={new Date(now)} path={at.path} isContinuation={isContinuation} locale={at.locale} />
}
