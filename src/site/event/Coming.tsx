import type { EventPageFragment } from '@/ask/documents'
import { Band } from '@/site/layout/Band'
import { Prose } from '@/site/prose/Prose'
import { wordsOf } from '@/site/said/wordsOf'
import { Access } from '@/site/venue/Access'
import { Address } from '@/site/venue/Address'
import type { Locale } from '@/words'
import { eventWords } from '@/words/pages'

/** Where exactly, how to get there, and whether one gets in. */
export function Coming({ event, locale }: { event: EventPageFragment; locale: Locale }) {
  const { venue, onlineUrl, practicalNotes, services, accessContact } = event
  const { lang } = wordsOf(event, locale)
  const hasAccess = venue || services.length > 0 || accessContact
  return (
    <Band id="venir" title={eventWords.come[locale]}>
      <div className="cols">
        {(venue || onlineUrl || practicalNotes) && (
          <div className="flow">
            {venue && <h3>{eventWords.place[locale]}</h3>}
            {venue && <Address venue={venue} isLinked locale={locale} />}
            {onlineUrl && <h3>{eventWords.online[locale]}</h3>}
            {onlineUrl && (
              <p>
                <a className="url" href={onlineUrl}>
                  {eventWords.join[locale]}
                </a>
              </p>
            )}
            {practicalNotes && <h3>{eventWords.practical[locale]}</h3>}
            <Prose html={practicalNotes} lang={lang} under={3} />
          </div>
        )}
        {hasAccess && (
          <div className="flow">
            <h3>{eventWords.accessibility[locale]}</h3>
            <Access accessibility={venue?.accessibility ?? null} services={services} contact={accessContact} locale={locale} />
          </div>
        )}
      </div>
    </Band>
  )
}
