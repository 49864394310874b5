import type { TopicContextFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { TopicCard } from '@/site/topic/TopicCard'
import { TopicLinks } from '@/site/topic/TopicLinks'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** What the event is about: the court cases, campaigns and initiatives behind it, then its themes. */
export function Context({ topics, locale }: { topics: readonly TopicContextFragment[]; locale: Locale }) {
  const themes = topics.filter(({ kind }) => kind === 'THEME')
  const others = topics.filter(({ kind }) => kind !== 'THEME')
  return (
    <Band id="contexte" title={eventWords.context[locale]}>
      <div className="flow">
        {others.length > 0 && (
          <div className="cols">
            {others.map((topic) => (
              <TopicCard key={topic.id} topic={topic} locale={locale} />
            ))}
          </div>
        )}
        {themes.length > 0 && <TopicLinks topics={themes} locale={locale} />}
      </div>
    </Band>
  )
}
