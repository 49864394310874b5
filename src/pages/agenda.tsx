import { AgendaPageDocument, type EventListFragment } from '@/ask/documents'
import { AgendaPage } from '@/site/agenda/AgendaPage'
import { answer, page, type Route } from '@/site/answer'
import { agendaWords, frameWords } from '@/words/pages'

type Content = { list: EventListFragment; now: string; isContinuation: boolean }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, now, after }) => {
  const { site, events } = await ask(AgendaPageDocument, { locale: language, now, after })
  const about = { title: frameWords.agenda[locale], description: agendaWords.lead[locale], isContinuation: after !== null }
  return page(site, about, { list: events, now, isContinuation: after !== null }, ['site', 'events'])
})

export default function AgendaRoute({ frame: { at }, content: { list, now, isContinuation } }: Route<Content>) {
  return <AgendaPage list={list} now={new Date(now)} path={at.path} isContinuation={isContinuation} locale={at.locale} />
}
