import { jointText } from './content/jointText'
import { organisations } from './content/organisations'
import { event, sessions, speakers, topics, venue } from './content/villeurbanne'
import { draftAll } from './draftAll'
import type { Writer } from './write'

/** The first real event: drafted piece by piece, agreed, then published in one act. */
export async function writeVilleurbanne(write: Writer): Promise<void> {
  const organisation = await draftAll(write, 'organisations', organisations)
  const topic = await draftAll(write, 'topics', topics(organisation))
  const speaker = await draftAll(write, 'speakers', speakers)
  const eventId = await write.draft('events', event(organisation, topic, await write.draft('venues', venue)))
  for (const session of sessions(eventId, organisation, topic, speaker)) await write.draft('sessions', session)
  await write.agreements({ event: eventId }, 'co-organiser', [organisation.quadrature, organisation.cap, organisation.halte])
  await write.publish('events', eventId)
  const textId = await write.draft('communiques', jointText(organisation, eventId, topic))
  await write.agreements({ communique: textId }, 'signatory', [organisation.cap, organisation.quadrature, organisation.halte])
  await write.publish('communiques', textId)
}
