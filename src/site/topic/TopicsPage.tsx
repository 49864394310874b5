import type { TopicNameFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { frameWords, thingWords } from '@/words/pages'
import { TopicLink } from './TopicLink'

type Topic = TopicNameFragment & { summary: string | null }

/** Everything the events and texts are about, kind by kind. */
export function TopicsPage({ topics, locale }: { topics: readonly Topic[]; locale: Locale }) {
  const kinds = [
    { kind: 'CASE', id: 'recours', title: thingWords.cases },
    { kind: 'CAMPAIGN', id: 'campagnes', title: thingWords.campaigns },
    { kind: 'INITIATIVE', id: 'initiatives', title: thingWords.initiatives },
    { kind: 'THEME', id: 'themes', title: thingWords.themes },
  ] as const
  return (
    <>
      <Masthead title={frameWords.topics[locale]} lead={thingWords.topicsLead[locale]} />
      {topics.length === 0 && <p className="wrap edge empty">{thingWords.noTopics[locale]}</p>}
      {kinds.map(({ kind, id, title }) => (
        <OfKind key={kind} id={id} title={title[locale]} topics={topics.filter((topic) => topic.kind === kind)} locale={locale} />
      ))}
    </>
  )
}

function OfKind({ id, title, topics, locale }: { id: string; title: string; topics: readonly Topic[]; locale: Locale }) {
  if (topics.length === 0) return null
  return (
    <Band id={id} title={title} long>
      <ul className="rows">
        {topics.map((topic) => (
          <Row key={topic.id} topic={topic} locale={locale} />
        ))}
      </ul>
    </Band>
  )
}

function Row({ topic, locale }: { topic: Topic; locale: Locale }) {
  const { lang, set } = wordsOf(topic, locale)
  return (
    <li>
      <b>
        <TopicLink topic={topic} locale={locale} />
      </b>
      {topic.summary && <p lang={lang}>{set(topic.summary)}</p>}
    </li>
  )
}
