import { addressOf } from '@/addresses'
import type { HomePageQuery } from '@/ask/documents'
import { nextOf } from '@/site/agenda/nextOf'
import { CollectiveCard } from '@/site/collective/CollectiveCard'
import { Voice } from '@/site/communique/Voice'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import { typeset } from '@/text'
import type { Locale } from '@/words'
import { frameWords, homeWords } from '@/words/pages'
import { EmptyAgenda } from './EmptyAgenda'
import { NestedMonths } from './NestedMonths'

/** What comes next, what was said last, who we are. */
export function HomePage({ home, now, locale }: { home: HomePageQuery; now: Date; locale: Locale }) {
  const upcoming = home.upcoming.nodes
  return (
    <>
      <Masthead isHome title={homeWords.title[locale]} lead={home.site.intro ? typeset(home.site.intro, locale) : homeWords.lead[locale]} />
      <Band id="agenda" title={frameWords.agenda[locale]} long>
        <div>
          {upcoming.length > 0 ? (
            <NestedMonths events={upcoming} next={nextOf(upcoming, now)} now={now} locale={locale} />
          ) : (
            <EmptyAgenda last={home.last.nodes[0] ?? null} locale={locale} />
          )}
          <p className="more">
            <a href={addressOf('agenda', locale)}>{homeWords.wholeAgenda[locale]}</a>
          </p>
        </div>
      </Band>
      {home.communiques.nodes.length > 0 && (
        <Band id="communiques" title={homeWords.lastCommuniques[locale]}>
          <div>
            <div className="voices">
              {home.communiques.nodes.map((communique) => (
                <Voice key={communique.id} communique={communique} level={3} locale={locale} />
              ))}
            </div>
            <p className="more">
              <a href={addressOf('communiques', locale)}>{homeWords.allCommuniques[locale]}</a>
            </p>
          </div>
        </Band>
      )}
      <Band id="collectifs" title={homeWords.whoWeAre[locale]}>
        <div className="flow">
          <p>{homeWords.whoWeAreText[locale]}</p>
          {home.collectives.nodes.length > 0 && (
            <ul className="cols wide people">
              {home.collectives.nodes.map((organisation) => (
                <CollectiveCard key={organisation.id} organisation={organisation} locale={locale} />
              ))}
            </ul>
          )}
          <p className="more">
            <a href={addressOf('collectives', locale)}>{homeWords.allCollectives[locale]}</a>
          </p>
        </div>
      </Band>
    </>
  )
}
