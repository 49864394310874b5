import { NotFound, type PayloadRequest } from 'payload'
import type { Held } from '@/cms/access/rights'
import { agreementsOf, decidedAbout, noticesAbout } from './beside'
import { type Document, type Event, type Export, format } from './format'
import { amongst, type Holdings, holdingsOf } from './holdings'
import { idsIn } from './plain'
import { documents, names } from './read'

/**
 * All that an organisation holds, suspended or not, and the people, places and topics that its work names: drafts, what is in the bin, every language.
 * It is read with the rights of the person of the request, so that nothing comes along that they could not read one by one. Whether they may have it is
 * asked before. No member is named.
 */
export async function exportOf(req: PayloadRequest, organisation: string): Promise<Export> {
  const holds = await holdingsOf(req, organisation)
  const [itself] = await documents(req, 'organisations', [organisation])
  if (!itself) throw new NotFound(req.t)
  const communiques = await documents(req, 'communiques', holds.communiques)
  const events = await eventsOf(req, organisation, holds)
  const work = { organisation: itself, communiques, events }
  const mentioned = idsIn(work)
  const shared = {
    venues: await named(req, 'venues', mentioned, holds),
    speakers: await named(req, 'speakers', mentioned, holds),
    topics: await named(req, 'topics', mentioned, holds),
    organisations: (await named(req, 'organisations', new Set(), holds)).filter(({ id }) => id !== organisation),
  }
  const media = await named(req, 'media', idsIn([work, shared]), holds)
  const all = { ...work, ...shared, media, agreements: await agreementsOf(req, organisation, holds) }
  return { format, writtenAt: new Date().toISOString(), site: req.payload.config.serverURL, ...all, names: await namesIn(req, all) }
}

async function eventsOf(req: PayloadRequest, organisation: string, { events, sessions }: Holdings): Promise<Event[]> {
  const decided = await decidedAbout(req, events)
  const programme = new Map((await documents(req, 'sessions', sessions.map(({ id }) => id))).map((session) => [session.id, session]))
  const written: Event[] = []
  for (const event of await documents(req, 'events', events)) {
    const own = sessions.flatMap((session) => (session.event === event.id ? (programme.get(session.id) ?? []) : []))
    const acts = decided.get(event.id)
    if (acts) written.push({ ...event, decided: acts, notices: await noticesAbout(req, event.id, organisation), sessions: own })
  }
  return written
}

/** Documents of a kind that are mentioned, or that the organisation keeps. */
async function named(req: PayloadRequest, concept: Held, mentioned: Set<string>, { kept }: Holdings): Promise<Document[]> {
  const own = kept.filter((one) => one.concept === concept).map(({ id }) => id)
  return documents(req, concept, await amongst(req, concept, new Set([...mentioned, ...own])))
}

/** What organisations, events and texts are called that are named. */
async function namesIn(req: PayloadRequest, all: object): Promise<Export['names']> {
  const called: [string, unknown][] = []
  for (const concept of ['organisations', 'events', 'communiques'] as const) called.push(...(await names(req, concept, await amongst(req, concept, idsIn(all)))))
  return Object.fromEntries(called)
}
