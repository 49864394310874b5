import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDate } from '@/time'
import { agreementChannels, collaborationRoles } from '@/words'
import { agreementProblems } from '@/words/forms'
import type { Subject } from '@/cms/access/agreementRights'
import { Refused } from '@/cms/errors/endpoint'
import { jsonIn } from '@/cms/errors/requestBody'
import { isUuid } from '@/addresses/isUuid'
import type { Channel } from '../machine/state'

/** What was sent, in the shape that was asked for, or a refusal (code NOT_UNDERSTOOD). */
export async function sent<Shape extends z.ZodType>(req: PayloadRequest, shape: Shape): Promise<z.output<Shape>> {
  const read = shape.safeParse(await jsonIn(req))
  if (!read.success) throw new Refused(400, 'NOT_UNDERSTOOD', agreementProblems.NOT_UNDERSTOOD)
  return read.data
}

// PostgreSQL holds no character zero; nothing true has one.
const text = (most: number) => z.string().max(most).refine((words) => !words.includes('\0')).transform((words) => words.trim())
/** Words of a person, or none. */
const words = (most: number) => text(most).nullish().transform((said) => said || null)
const id = z.string().refine(isUuid).transform((given) => given.toLowerCase())
const day = z.string().refine((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && isDate(given))
const role = z.enum(Object.keys(collaborationRoles) as [keyof typeof collaborationRoles])
const elsewhere = z.enum(Object.keys(agreementChannels).filter((channel) => channel !== 'here') as [Exclude<Channel, 'here'>])

const about = { event: id.nullish(), communique: id.nullish() }
const isAboutOneThing = ({ event, communique }: { event?: string | null; communique?: string | null }) => Boolean(event) !== Boolean(communique)

export const invitation = z.object({ ...about, organisations: z.array(id).min(1).max(30), role, message: words(2000), deadline: day.nullish().transform((given) => given ?? null) }).refine(isAboutOneThing)
const evidence = { givenBy: text(200).refine((said) => said !== ''), givenOn: day, channel: elsewhere }
export const given = z.object({ ...about, organisation: id, role, ...evidence }).refine(isAboutOneThing)
export const order = z.object({ ...about, organisations: z.array(id).min(1).max(200) }).refine(isAboutOneThing)
export const answered = z.object({ answer: z.enum(['accepted', 'declined']), reason: words(2000), saw: z.array(id).max(200).optional(), text: id.nullish() })
export const signed = z.object({ text: id })
export const signedElsewhere = z.object({ text: id, ...evidence })
export const proposed = z.object({ communique: id, deadline: day.nullish().transform((given) => given ?? null) })
export const left = z.object({ reason: words(2000) })
export const lookedAt = z.object({ change: z.string().regex(/^\d{1,18}$/).nullish().transform((number) => number ?? null) })

export const subjectOf = ({ event, communique }: { event?: string | null; communique?: string | null }): Subject =>
  event ? { concept: 'events', id: event } : { concept: 'communiques', id: communique ?? '' }
