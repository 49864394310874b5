import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject, Who } from '@/cms/access/agreementRights'
import { touch } from '@/cms/revisions/touch'
import { query } from '@/cms/transactions/query'
import { agreementsAbout } from '../read/agreement'
import { mayAsk } from './mayAsk'
import { asAct } from './asAct'
import { isListed } from '../read/organisers'

/** Puts the organisers of an event, or the signatories of a text, in the order that they chose; whoever is not named comes after, as before. */
export function arrange(req: PayloadRequest, who: Who, subject: Subject, organisations: readonly string[]): Promise<void> {
  return asAct(req, async () => {
    await mayAsk(req, who, { subject, organisations: [], role: subject.concept === 'events' ? 'co-organiser' : 'signatory' })
    const listed = (await agreementsAbout(req, subject)).filter(isListed)
    const rank = ({ organisation }: { organisation: string }) => (organisations.includes(organisation) ? organisations.indexOf(organisation) : organisations.length)
    const ordered = [...listed].sort((one, other) => rank(one) - rank(other))
    for (const [index, { id }] of ordered.entries()) await query(req, sql`update collaborations set position = ${index + 1} where id = ${id}`)
    await touch(req, subject.concept, subject.id)
  })
}
