import { TopicsPageDocument, type TopicsPageQuery } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { TopicsPage } from '@/site/topic/TopicsPage'
import { frameWords, thingWords } from '@/words/pages'

type Content = { topics: TopicsPageQuery['topics'] }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language }) => {
  const { site, topics } = await ask(TopicsPageDocument, { locale: language })
  return page(site, { title: frameWords.topics[locale], description: thingWords.topicsLead[locale] }, { topics }, ['site', 'topics'])
})

export default function TopicsRoute({ frame, content: { topics } }: Route<Content>) {
  return <TopicsPage topics={topics} locale={frame.at.locale} />
}
