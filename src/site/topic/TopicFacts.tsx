import type { ReactNode } from 'react'
import type { TopicContextFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { typeset } from '@/text'
import { month } from '@/time'
import { type Locale, scopes } from '@/words'
import { thingWords } from '@/words/pages'
import { Bodies, type Body } from './Bodies'

/** What is known of a case, a campaign or an initiative, row by row; unknown rows are left out. */
export function TopicFacts({ topic, locale }: { topic: TopicContextFragment; locale: Locale }) {
  const rows = rowsOf(topic, locale).filter(([, value]) => Boolean(value))
  if (rows.length === 0) return null
  return (
    <dl className="rows pair">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type Row = [label: string, value: ReactNode]

function rowsOf({ case: brought, campaign, initiative }: TopicContextFragment, locale: Locale): Row[] {
  return [
    [thingWords.court[locale], brought?.court],
    [thingWords.filedIn[locale], brought?.filedIn && monthInWords(brought.filedIn, locale)],
    [thingWords.parties[locale], brought?.parties && typeset(brought.parties, locale)],
    [thingWords.claimants[locale], brought && organisations(brought.claimants, brought.claimantCount, locale)],
    [thingWords.carriedBy[locale], organisations(campaign?.carriedBy ?? initiative?.carriedBy ?? [], null, locale)],
    [thingWords.since[locale], campaign?.since && monthInWords(campaign.since, locale)],
    [thingWords.scope[locale], campaign?.scope && say(scopes, campaign.scope, locale).toLowerCase()],
    [thingWords.where[locale], initiative?.place],
  ]
}

function organisations(bodies: readonly Body[], count: number | null, locale: Locale): ReactNode {
  return bodies.length > 0 || count ? <Bodies bodies={bodies} count={count} locale={locale} /> : null
}

// Dates of a case are known to the month; anything else is shown as it was written.
function monthInWords(written: string, locale: Locale): string {
  return /^\d{4}-\d{2}/.test(written) ? month(`${written.slice(0, 7)}-01`, locale) : written
}
