import type { TopicContextFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { type Locale, topicKinds } from '@/words'
import { TopicFacts } from './TopicFacts'
import { TopicLink } from './TopicLink'

/** A court case, a campaign, an initiative beside an event: what it is and the facts we have. */
export function TopicCard({ topic, locale }: { topic: TopicContextFragment; locale: Locale }) {
  const { lang, set } = wordsOf(topic, locale)
  return (
    <div className="flow">
      <h3>
        <span className="small">{say(topicKinds, topic.kind, locale)}</span>
        <br />
        <TopicLink topic={topic} locale={locale} />
      </h3>
      {topic.summary && <p lang={lang}>{set(topic.summary)}</p>}
      <TopicFacts topic={topic} locale={locale} />
    </div>
  )
}
