import type { SpeakerPageFragment } from '@/ask/documents'
import { Links } from '@/site/contact/Links'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { Untranslated } from '@/site/layout/Untranslated'
import { Picture } from '@/site/picture/Picture'
import { Prose } from '@/site/prose/Prose'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { thingWords } from '@/words/pages'
import { SpeakerSessions } from './SpeakerSessions'

/** One person, as they agreed to be presented, and where to hear them. */
export function SpeakerPage({ speaker, locale }: { speaker: SpeakerPageFragment; locale: Locale }) {
  const { lang } = wordsOf(speaker, locale)
  return (
    <article>
      <Masthead kicker={thingWords.speaker[locale]} title={speaker.name}>
        {speaker.pronouns && <p className="small">{speaker.pronouns}</p>}
        {speaker.bio && <Untranslated lang={lang} locale={locale} />}
      </Masthead>
      {(speaker.bio || speaker.portrait) && (
        <Band id="presentation" title={thingWords.presentation[locale]} long>
          <div className="flow">
            {speaker.portrait && <Picture image={speaker.portrait} sizes="12rem" locale={locale} />}
            <Prose html={speaker.bio} lang={lang} under={2} />
          </div>
        </Band>
      )}
      {speaker.works.length > 0 && (
        <Band id="ouvrages" title={thingWords.works[locale]}>
          <ul className="rows">
            {speaker.works.map(({ title, url }) => (
              <li key={title}>
                <cite>{url ? <a href={url}>{title}</a> : title}</cite>
              </li>
            ))}
          </ul>
        </Band>
      )}
      <SpeakerSessions sessions={speaker.sessions} locale={locale} />
      {speaker.links.length > 0 && (
        <Band id="ailleurs" title={thingWords.elsewhere[locale]}>
          <Links links={speaker.links} />
        </Band>
      )}
    </article>
  )
}
