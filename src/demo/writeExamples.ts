import { exampleEvents, exampleText, exampleVenues } from './content/examples'
import { exampleOrganisations } from './content/organisations'
import { draftAll } from './draftAll'
import type { Writer } from './write'

/** Invented events and a text that say they are examples. */
export async function writeExamples(write: Writer, today: Date): Promise<void> {
  const organisation = await draftAll(write, 'organisations', exampleOrganisations)
  const venue = await draftAll(write, 'venues', exampleVenues)
  for (const { event, coOrganisers, sessions } of exampleEvents(organisation, venue, dayFrom(today))) {
    const id = await write.draft('events', event)
    for (const session of sessions) await write.draft('sessions', { event: id, ...session })
    await write.agreements({ event: id }, 'co-organiser', [event.lead, ...coOrganisers])
    await write.publish('events', id)
  }
  await write.publish('communiques', await write.draft('communiques', exampleText(organisation)))
}

const dayFrom = (today: Date) => (days: number, hour: string) => {
  const day = new Date(today.getTime() + days * 24 * 60 * 60 * 1000)
  return `${day.toISOString().slice(0, 10)}T${hour}`
}
