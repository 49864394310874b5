import { CollectivesPageDocument, type CollectivesPageQuery } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { CollectivesPage } from '@/site/collective/CollectivesPage'
import { frameWords, thingWords } from '@/words/pages'

type Content = { list: CollectivesPageQuery['organisations']; isContinuation: boolean }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, after }) => {
  const { site, organisations } = await ask(CollectivesPageDocument, { locale: language, after })
  const about = { title: frameWords.collectives[locale], description: thingWords.collectivesLead[locale], isContinuation: after !== null }
  return page(site, about, { list: organisations, isContinuation: after !== null }, ['site', 'organisations'])
})

export default function CollectivesRoute({ frame: { at }, content }: Route<Content>) {
  return <CollectivesPage {...content} path={at.path} locale={at.locale} />
}
