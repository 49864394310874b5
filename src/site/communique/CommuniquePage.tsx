import type { CommuniquePageFragment } from '@/ask/documents'
import { PressContacts } from '@/site/contact/PressContacts'
import { Band } from '@/site/layout/Band'
import { Untranslated } from '@/site/layout/Untranslated'
import { Prose } from '@/site/prose/Prose'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { TopicLinks } from '@/site/topic/TopicLinks'
import { communiqueKinds, type Locale } from '@/words'
import { communiqueWords } from '@/words/pages'
import { AboutEvents } from './AboutEvents'
import { Corrections } from './Corrections'
import { Dateline } from './Dateline'
import { Reuse } from './Reuse'
import { Signed } from './Signed'

/** A text in full, with those who answer for it and the event it is about, as it stands now. */
export function CommuniquePage({ communique, now, locale }: { communique: CommuniquePageFragment; now: Date; locale: Locale }) {
  const { lang, set } = wordsOf(communique, locale)
  return (
    <article>
      <div className="letter wrap edge">
        <header>
          <p className="kicker">{say(communiqueKinds, communique.kind, locale)}</p>
          <h1 lang={lang}>{set(communique.title)}</h1>
          {communique.standfirst && (
            <p className="lead" lang={lang}>
              {set(communique.standfirst)}
            </p>
          )}
          <Untranslated lang={lang} locale={locale} />
        </header>
        <Signed communique={communique} locale={locale} />
        <div className="text">
          <Dateline dateline={communique.dateline} locale={locale} />
          <Prose html={communique.body} lang={lang} under={1} />
          <Corrections corrections={communique.corrections} lang={lang} locale={locale} />
        </div>
      </div>
      <AboutEvents events={communique.events} now={now} locale={locale} />
      {communique.topics.length > 0 && (
        <Band id="sujets" title={communiqueWords.about[locale]}>
          <TopicLinks topics={communique.topics} locale={locale} />
        </Band>
      )}
      {communique.pressContacts.length > 0 && (
        <Band id="presse" title={communiqueWords.pressContact[locale]}>
          <PressContacts contacts={communique.pressContacts} locale={locale} />
        </Band>
      )}
      <Reuse communique={communique} locale={locale} />
    </article>
  )
}
