import { addressOf } from '@/addresses'
import { TopicPageDocument, type TopicPageQuery } from '@/ask/documents'
import { answer, missing, moved, page, type Route } from '@/site/answer'
import { TopicPage } from '@/site/topic/TopicPage'

type Content = Omit<TopicPageQuery, 'site' | 'topic'> & { topic: NonNullable<TopicPageQuery['topic']>; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, slug, now }) => {
  const { site, topic, ...about } = await ask(TopicPageDocument, { slug, locale: language, now })
  if (!topic) return missing(site)
  if (topic.slug !== slug) return moved(addressOf('topic', locale, { slug: topic.slug }))
  const described = { title: topic.title, description: topic.summary, version: topic.updatedAt }
  return page(site, described, { topic, ...about, now }, ['site', 'events', 'communiques', topic.id])
})

export default function TopicRoute({ frame, content: { now, ...content } }: Route<Content>) {
  return <TopicPage {...content} now={new Date(now)} locale={frame.at.locale} />
}
