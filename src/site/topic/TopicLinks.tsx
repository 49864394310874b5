import type { TopicNameFragment } from '@/ask/documents'
import type { Locale } from '@/words'
import { TopicLink } from './TopicLink'

export function TopicLinks({ topics, locale }: { topics: readonly TopicNameFragment[]; locale: Locale }) {
  return (
    <ul className="topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <TopicLink topic={topic} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
