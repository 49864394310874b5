import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject, Who } from '../../access/agreements'
import { touch } from '../../revisions/touch'
import { query } from '../../transactions/query'
import { agreementsAbout } from './agreement'
import { mayAsk } from './asker'
import { inTurn } from './inTurn'
import { isListed } from './organisers'

/** Puts the organisers of an event, or the signatories of a text, in the order that they chose; whoever is not named comes after, as before. */
export function arrange(req: PayloadRequest, who: Who, subject: Subject, organisations: readonly string[]): Promise<void> {
  return inTurn(req, async () => {
    await mayAsk(req, who, { subject, organisations: [], role: subject.concept === 'events' ? 'co-organiser' : 'signatory' })
    const listed = (await agreementsAbout(req, subject)).filter(isListed)
    const rank = ({ organisation }: { organisation: string }) => (organisations.includes(organisation) ? organisations.indexOf(organisation) : organisations.length)
    const ordered = [...listed].sort((one, other) => rank(one) - rank(other))
    for (const [index, { id }] of ordered.entries()) await query(req, sql`update collaborations set position = ${index + 1} where id = ${id}`)
    await touch(req, subject.concept, subject.id)
  })
}
