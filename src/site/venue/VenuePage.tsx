import type { EventListFragment, VenuePlaceFragment } from '@/ask/documents'
import { DatesBands } from '@/site/agenda/DatesBands'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'
import { Access } from './Access'
import { Address } from './Address'

type Props = { venue: VenuePlaceFragment; upcoming: EventListFragment; past: EventListFragment; now: Date; locale: Locale }

/** One place: where it is, how to get there and in, what happens there. */
export function VenuePage({ venue, upcoming, past, now, locale }: Props) {
  const { lang, set } = wordsOf(venue, locale)
  return (
    <article>
      <Masthead kicker={venue.city} title={set(venue.acronym ? `${venue.name} (${venue.acronym})` : venue.name)} lang={lang} />
      <Band id="venir" title={eventWords.come[locale]}>
        <div className="cols">
          <div className="flow">
            <h3>{eventWords.place[locale]}</h3>
            <Address venue={venue} locale={locale} />
          </div>
          <div className="flow">
            <h3>{eventWords.accessibility[locale]}</h3>
            <Access accessibility={venue.accessibility} locale={locale} />
          </div>
        </div>
      </Band>
      <DatesBands upcoming={upcoming} past={past} now={now} locale={locale} />
    </article>
  )
}
