import type { EventListFragment, OrganisationPageFragment, VoiceListFragment } from '@/ask/documents'
import { DatesBands } from '@/site/agenda/DatesBands'
import { Marks } from '@/site/communique/Marks'
import { VoicesBand } from '@/site/communique/VoicesBand'
import { PressContacts } from '@/site/contact/PressContacts'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { Untranslated } from '@/site/layout/Untranslated'
import { Picture } from '@/site/picture/Picture'
import { Prose } from '@/site/prose/Prose'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { communiqueWords, frameWords, thingWords } from '@/words/pages'
import { Details } from '@/site/layout/Details'
import { kindAndPlace } from './kindAndPlace'
import { contactRows, legalRows } from './rows'

type Props = {
  organisation: OrganisationPageFragment
  upcoming: EventListFragment
  past: EventListFragment
  communiques: VoiceListFragment
  now: Date
  locale: Locale
}

/** One body: who it is, what it organises and writes, how to reach it. */
export function CollectivePage({ organisation, upcoming, past, communiques, now, locale }: Props) {
  const { lang, set } = wordsOf(organisation, locale)
  const name = organisation.acronym ? `${organisation.name} (${organisation.acronym})` : organisation.name
  return (
    <article>
      <Masthead kicker={kindAndPlace(organisation, locale)} title={name}>
        <Marks organisations={[organisation]} />
        {organisation.summary && (
          <p className="lead" lang={lang}>
            {set(organisation.summary)}
          </p>
        )}
        {(organisation.summary || organisation.body) && <Untranslated lang={lang} locale={locale} />}
      </Masthead>
      {(organisation.body || organisation.boilerplate || organisation.logo) && (
        <Band id="presentation" title={thingWords.presentation[locale]} long>
          <div className="flow">
            {organisation.logo && <Picture image={organisation.logo} sizes="12rem" locale={locale} />}
            <Prose html={organisation.body} lang={lang} under={2} />
            {organisation.boilerplate && !organisation.body && <p lang={lang}>{set(organisation.boilerplate)}</p>}
          </div>
        </Band>
      )}
      <VoicesBand title={frameWords.communiques[locale]} communiques={communiques.nodes} locale={locale} />
      <DatesBands upcoming={upcoming} past={past} now={now} locale={locale} />
      <Details id="contact" title={thingWords.contact[locale]} rows={contactRows(organisation, locale)} />
      {organisation.pressContacts.length > 0 && (
        <Band id="presse" title={communiqueWords.pressContact[locale]}>
          <PressContacts contacts={organisation.pressContacts} locale={locale} />
        </Band>
      )}
      <Details id="legal" title={thingWords.legal[locale]} rows={legalRows(organisation, locale)} />
    </article>
  )
}
