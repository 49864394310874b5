import type { EventListFragment, TopicContextFragment, VoiceListFragment } from '@/ask/documents'
import { DatesBands } from '@/site/agenda/DatesBands'
import { VoicesBand } from '@/site/communique/VoicesBand'
import { Masthead } from '@/site/layout/Masthead'
import { Untranslated } from '@/site/layout/Untranslated'
import { Prose } from '@/site/prose/Prose'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { type Locale, topicKinds } from '@/words'
import { frameWords, thingWords } from '@/words/pages'
import { TopicFacts } from './TopicFacts'

type Props = {
  topic: TopicContextFragment & { body: string | null }
  upcoming: EventListFragment
  past: EventListFragment
  communiques: VoiceListFragment
  now: Date
  locale: Locale
}

/** One subject: what it is, and every event and text about it. */
export function TopicPage({ topic, upcoming, past, communiques, now, locale }: Props) {
  const { lang, set } = wordsOf(topic, locale)
  return (
    <article>
      <Masthead kicker={say(topicKinds, topic.kind, locale)} title={set(topic.title)} lang={lang} lead={topic.summary && set(topic.summary)}>
        <Untranslated lang={lang} locale={locale} />
      </Masthead>
      <div className="intro wrap edge flow">
        <Prose html={topic.body} lang={lang} under={1} />
        <TopicFacts topic={topic} locale={locale} />
        {topic.link && (
          <p>
            <a className="url" href={topic.link}>
              {thingWords.readMore[locale]}
            </a>
          </p>
        )}
      </div>
      <DatesBands upcoming={upcoming} past={past} now={now} locale={locale} />
      <VoicesBand title={frameWords.communiques[locale]} communiques={communiques.nodes} locale={locale} />
    </article>
  )
}
