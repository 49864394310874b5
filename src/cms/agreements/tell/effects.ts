import type { PayloadRequest } from 'payload'
import type { Letter } from '@/letters/letter'
import type { Locale } from '@/words'
import { whoAnswersFor, whoPublishesFor } from '@/cms/outbox/recipients'
import { touch } from '@/cms/revisions/touch'
import { aboutOf, namesOf } from '../read/about'
import { type Agreement, agreementsAbout } from '../read/agreement'
import { isGivenElsewhere } from '../machine/guards'
import { linkFor, linkTo } from '../acts/pageAddress'
import type { Made } from '../acts/applyTransition'
import type { Effect } from '../machine/transitions'
import { proposedAmong } from '../read/organisers'
import { tellEach } from '@/cms/outbox/tell'
import { tellOfOrganisers } from './tellOfOrganisers'

/** Carries out what follows from a move that was made: who is told, and that the world sees another list. Gives how many people were written to. */
export async function carryOutEffects(req: PayloadRequest, made: Made): Promise<number> {
  let told = 0
  for (const effect of made.effects) told += await effects[effect](req, made)
  return told
}

const effects: Record<Effect, (req: PayloadRequest, made: Made) => Promise<number>> = {
  ask: (req, made) => ask(req, made, 'invitation'),
  remind: (req, made) => ask(req, made, 'reminder'),
  'call off': (req, made) =>
    toOrganisation(req, made, async (language) => ({ kind: 'invitation-cancelled', about: await aboutOf(req, made.agreement.subject, language), lead: await leadOf(req, made.agreement) })),
  'announce the record': async (req, made) => {
    const { agreement, move, said } = made
    if (!isGivenElsewhere(move)) return 0
    const kind = move.kind === 'record' ? 'recorded' : 'signature-recorded'
    const facts = { lead: await leadOf(req, agreement), givenBy: said.givenBy ?? '', givenOn: move.givenOn, channel: move.channel }
    return toOrganisation(req, made, async (language) => ({ kind, about: await aboutOf(req, agreement.subject, language), ...facts, link: await linkFor(req, agreement, language) }))
  },
  'answer the lead': async (req, { agreement, number, said }) => {
    const { id, lead, organisation, state, subject } = agreement
    if (lead === null || (state.status !== 'accepted' && state.status !== 'declined' && state.status !== 'withdrawn')) return 0
    const [name = ''] = await namesOf(req, [organisation])
    const answered = { kind: 'answered', organisation: name, answer: state.status, reason: said.reason ?? null, link: linkTo(req, id) } as const
    return tellEach(req, `agreement:${number}`, await whoPublishesFor(req, lead), async (language) => ({ ...answered, about: await aboutOf(req, subject, language) }))
  },
  shows: async (req, { agreement: { subject } }) => {
    await touch(req, subject.concept, subject.id)
    return 0
  },
  'tell the others': async (req, { agreement }) => {
    await tellOfOrganisers(req, agreement)
    return 0
  },
}

async function ask(req: PayloadRequest, made: Made, kind: 'invitation' | 'reminder'): Promise<number> {
  const { agreement, said } = made
  const { lead, organisation, role, subject, state } = agreement
  const proposed = proposedAmong(await agreementsAbout(req, subject), lead)
  const organisers = await namesOf(req, proposed.includes(organisation) ? proposed : [...proposed, organisation])
  const asking = { kind, lead: await leadOf(req, agreement), role, organisers, message: said.message ?? null, deadline: state.deadline }
  return toOrganisation(req, made, async (language) => ({ ...asking, about: await aboutOf(req, subject, language), link: await linkFor(req, agreement, language) }))
}

const toOrganisation = async (req: PayloadRequest, { agreement, number }: Made, letterIn: (language: Locale) => Promise<Letter>) =>
  tellEach(req, `agreement:${number}`, await whoAnswersFor(req, agreement.organisation), letterIn)

const leadOf = async (req: PayloadRequest, { lead }: Agreement): Promise<string> => (await namesOf(req, lead ? [lead] : []))[0] ?? ''
