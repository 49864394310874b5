import { addressOf } from '@/addresses'
import type { ParticipantFragment } from '@/ask/documents'
import { say } from '@/site/said/say'
import { type Locale, participationRoles, placeholderOf } from '@/words'
import { eventWords } from '@/words/pages'
import { Affiliations } from './Affiliations'

type Props = { participations: readonly ParticipantFragment[]; isOver: boolean; locale: Locale }

/** Who takes part, in their order. Somebody unnamed is said to be unnamed. Once it is over or called off, nothing is to be confirmed any more. */
export function Participants({ participations, isOver, locale }: Props) {
  if (participations.length === 0) return null
  return (
    <div className="who">
      <h4>{eventWords.with[locale]}</h4>
      <ul>
        {participations.map((participation) => (
          <li key={participation.id} className={participation.placeholder ? 'none' : undefined}>
            <b>
              <Name participation={participation} isOver={isOver} locale={locale} />
            </b>{' '}
            <About participation={participation} isOver={isOver} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type One = { participation: ParticipantFragment; isOver: boolean; locale: Locale }

function Name({ participation: { speaker, name, placeholder }, isOver, locale }: One) {
  if (speaker) return <a href={addressOf('speaker', locale, { slug: speaker.slug })}>{name}</a>
  return isOver && placeholder?.kind === 'TO_BE_CONFIRMED' ? placeholderOf('speaker', placeholder.organisation?.name ?? null, locale) : name
}

function About({ participation, isOver, locale }: One) {
  const role = participation.role === 'SPEAKER' ? null : say(participationRoles, participation.role, locale)
  const remark = remarkOn(participation, isOver, locale)
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

function remarkOn({ placeholder, confirmation }: ParticipantFragment, isOver: boolean, locale: Locale): string | null {
  if (!placeholder) return confirmation === 'NOT_CONFIRMED' && !isOver ? eventWords.toBeConfirmed[locale] : null
  switch (placeholder.kind) {
    case 'TO_BE_CONFIRMED':
      return isOver ? eventWords.nameNotGiven[locale] : null
    case 'MEMBER':
    case 'SPEAKER':
      return eventWords.nameNotGiven[locale]
    case 'MEMBERS':
    case 'SPEAKERS':
      return eventWords.namesNotGiven[locale]
  }
}
