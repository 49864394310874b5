import type { EventPageFragment } from '@/ask/documents'
import { classes } from '@/site/layout/classes'
import { Untranslated } from '@/site/layout/Untranslated'
import { say } from '@/site/said/say'
import { wordsOf } from '@/site/said/wordsOf'
import { eventKinds, type Locale } from '@/words'
import { Act } from './Act'
import { Banner } from './Banner'
import { Notices } from './Notices'
import { Organisers } from './Organisers'
import { PriceRow } from './PriceRow'
import type { EventState } from './state'
import { WhenRow } from './WhenRow'
import { WhereRow } from './WhereRow'

/** The facts on coloured paper: what, when, where, how much, who. */
export function Poster({ event, state, locale }: { event: EventPageFragment; state: EventState; locale: Locale }) {
  const { lang, set } = wordsOf(event, locale)
  return (
    <header className={classes('sheet poster wrap', state.isFaded && 'faded')} data-paper={event.paper.toLowerCase()}>
      <p className="kicker">{say(eventKinds, event.kind, locale)}</p>
      <h1 lang={lang}>{set(event.title)}</h1>
      <Untranslated lang={lang} locale={locale} />
      <Notices notices={event.notices} timeZone={event.timeZone} locale={locale} />
      <Banner event={event} locale={locale} />
      <dl className="facts">
        <WhenRow event={event} state={state} locale={locale} />
        <WhereRow event={event} locale={locale} />
        <PriceRow event={event} state={state} locale={locale} />
      </dl>
      {state.isAhead && <Act event={event} locale={locale} />}
      <Organisers organisers={event.organisers} supporters={event.supporters} set={set} lang={lang} locale={locale} />
    </header>
  )
}
