import { addressOf } from '@/addresses'
import type { ParticipantFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { type Locale, participationRoles } from '@/words'
import { eventWords } from '@/words/pages'
import { Affiliations } from './Affiliations'

/** Who takes part, in their order. Somebody unnamed is said to be unnamed. */
export function Participants({ participations, locale }: { participations: readonly ParticipantFragment[]; locale: Locale }) {
  if (participations.length === 0) return null
  return (
    <div className="who">
      <h4>{eventWords.with[locale]}</h4>
      <ul>
        {participations.map((participation) => (
          <li key={participation.id} className={participation.placeholder ? 'none' : undefined}>
            <b>
              <Name participation={participation} locale={locale} />
            </b>{' '}
            <About participation={participation} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Name({ participation: { speaker, name }, locale }: { participation: ParticipantFragment; locale: Locale }) {
  return speaker ? <a href={addressOf('speaker', locale, { slug: speaker.slug })}>{name}</a> : name
}

function About({ participation, locale }: { participation: ParticipantFragment; locale: Locale }) {
  const role = participation.role === 'SPEAKER' ? null : say(participationRoles, participation.role, locale)
  const remark = remarkOn(participation, locale)
  const hasAffiliations = participation.affiliations.length > 0
  return (
    <>
      {role}
      {role && (hasAffiliations || remark) && ', '}
      <Affiliations affiliations={participation.affiliations} locale={locale} />
      {hasAffiliations && remark && ', '}
      {remark}
    </>
  )
}

function remarkOn({ placeholder, confirmed }: ParticipantFragment, locale: Locale): string | null {
  if (!placeholder) return confirmed ? null : eventWords.toBeConfirmed[locale]
  switch (placeholder.kind) {
    case 'TO_BE_CONFIRMED':
      return null
    case 'MEMBER':
    case 'SPEAKER':
      return eventWords.nameNotGiven[locale]
    case 'MEMBERS':
    case 'SPEAKERS':
      return eventWords.namesNotGiven[locale]
  }
}
