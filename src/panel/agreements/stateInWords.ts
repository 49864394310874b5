import { agreementChannels, collaborationStatuses } from '@/words'
import { agreeingWords as words } from '@/words/forms'
import type { Standing } from '@/cms/agreements/read/standing'
import type { Say } from './words'

/** Where an agreement stands, in a sentence with its day: "D’accord depuis le 12 janvier 2025, accord donné par téléphone". */
export function stateInWords({ status, since, agreedOn, channel, between, leads }: Standing, concept: 'events' | 'communiques', say: Say, day: (of: string) => string): string {
  if (leads) return say(concept === 'events' ? words.holds : words.publishes)
  const [on, deadline] = [since ?? agreedOn, between?.deadline ?? null]
  switch (status) {
    case 'invited':
      if (between?.overdue && deadline) return say(words.overdue, { deadline: day(deadline) })
      if (!on || !between) return say(words.waits)
      return deadline ? say(words.invitedUntil, { since: day(on), deadline: day(deadline) }) : say(words.invited, { since: day(on) })
    case 'accepted':
      return agreedInWords(agreedOn ?? since, channel, between?.givenBy ?? null, say, day)
    case 'declined':
    case 'withdrawn':
    case 'cancelled':
      return on ? say(words[status], { since: day(on) }) : say(collaborationStatuses[status])
    case 'expired':
      return say(words.expired)
  }
}

function agreedInWords(on: string | null, channel: Standing['channel'], by: string | null, say: Say, day: (of: string) => string): string {
  if (!on) return say(words.agreed)
  if (!channel || channel === 'here') return say(words.agreedOn, { since: day(on) })
  const [first = '', ...rest] = say(agreementChannels[channel])
  const filled = { since: day(on), channel: first.toLowerCase() + rest.join(''), by: by ?? '' }
  return say(by ? words.agreedElsewhereBy : words.agreedElsewhere, filled)
}
