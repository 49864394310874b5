import { addressOf } from '@/addresses'
import type { EventPageFragment } from '@/ask/documents'
import { Picture } from '@/site/picture/Picture'
import { Prose } from '@/site/prose/Prose'
import { languageName } from '@/site/said/languageName'
import { wordsOf } from '@/site/said/wordsOf'
import { listed, type Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** What the organisers say of their event, and for whom it is. */
export function Intro({ event, locale }: { event: EventPageFragment; locale: Locale }) {
  const { lang, set } = wordsOf(event, locale)
  // That a page in French announces an event in French goes without saying.
  const spoken = event.languages.some((code) => code !== locale) ? event.languages.map((code) => languageName(code, locale)) : []
  if (!event.summary && !event.body && !event.audience && !event.image && !event.parent && spoken.length === 0) return null
  return (
    <div className="intro wrap edge flow">
      {event.summary && (
        <p className="lead" lang={lang}>
          {set(event.summary)}
        </p>
      )}
      <Prose html={event.body} lang={lang} under={1} />
      {event.audience && <p lang={lang}>{set(event.audience)}</p>}
      {event.image && <Picture image={event.image} sizes="(min-width: 62em) 35rem, 100vw" locale={locale} />}
      {spoken.length > 0 && <p className="small">{`${(spoken.length > 1 ? eventWords.languages : eventWords.language)[locale]} ${listed(spoken, locale)}`}</p>}
      {event.parent && (
        <p className="small">
          {eventWords.partOf[locale]} <ParentLink parent={event.parent} locale={locale} />
        </p>
      )}
    </div>
  )
}

function ParentLink({ parent, locale }: { parent: NonNullable<EventPageFragment['parent']>; locale: Locale }) {
  const { lang, set } = wordsOf(parent, locale)
  return (
    <a href={addressOf('event', locale, { slug: parent.slug })} lang={lang}>
      {set(parent.title)}
    </a>
  )
}
