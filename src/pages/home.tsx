import { HomePageDocument, type HomePageQuery } from '@/ask/documents'
import { answer, page, type Route } from '@/site/answer'
import { HomePage } from '@/site/home/HomePage'
import { homeWords } from '@/words/pages'

type Content = { home: HomePageQuery; now: string }

export const getServerSideProps = answer<Content>(async ({ ask, locale, language, now }) => {
  const home = await ask(HomePageDocument, { locale: language, now })
  const about = { title: homeWords.pageTitle[locale], description: home.site.intro ?? homeWords.lead[locale] }
  return page(home.site, about, { home, now }, ['site', 'events', 'communiques', 'organisations'])
})

export default function HomeRoute({ frame, content: { home, now } }: Route<Content>) {
  return <HomePage home={home} now={new Date(now)} locale={frame.at.locale} />
}
