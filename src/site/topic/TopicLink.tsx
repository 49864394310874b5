import { addressOf } from '@/addresses'
import type { TopicNameFragment } from '@/ask/documents'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'

export function TopicLink({ topic, locale }: { topic: TopicNameFragment; locale: Locale }) {
  const { lang, set } = wordsOf(topic, locale)
  return (
    <a href={addressOf('topic', locale, { slug: topic.slug })} lang={lang}>
      {set(topic.title)}
    </a>
  )
}
