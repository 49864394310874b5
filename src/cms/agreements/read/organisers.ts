import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Subject } from '@/cms/access/agreementRights'
import { query } from '@/cms/transactions/query'
import { type Agreement, agreementsAbout } from './agreement'

/** The role that puts a name on the list of an event or a text. */
const listed = { events: 'co-organiser', communiques: 'signatory' } as const
export const isListed = ({ role, subject }: Agreement): boolean => role === listed[subject.concept]

/** The list as it would appear if everybody who is asked agreed: who leads first, then in their order. */
export function proposedAmong(agreements: readonly Agreement[], lead: string | null): string[] {
  const asked = agreements.filter((one) => isListed(one) && (one.state.status === 'accepted' || one.state.status === 'invited')).map((one) => one.organisation)
  return lead === null || asked.includes(lead) ? asked : [lead, ...asked]
}

/** Remembers the list that organisations were shown with the question, and that who leads knows it. */
export async function show(req: PayloadRequest, subject: Subject, asked: readonly string[]): Promise<void> {
  const agreements = await agreementsAbout(req, subject)
  for (const agreement of agreements) {
    const isLead = agreement.organisation === agreement.lead
    if (asked.includes(agreement.id) || isLead) await remember(req, agreement.id, proposedAmong(agreements, agreement.lead))
  }
}

/** Adds to the list that an organisation has been shown. */
export async function remember(req: PayloadRequest, agreement: string, organisations: readonly string[]): Promise<void> {
  const list = `{${organisations.join(',')}}`
  await query(
    req,
    sql`insert into agreement_records as r (collaboration_id, shown) values (${agreement}, ${list}::uuid[])
        on conflict (collaboration_id) do update
           set shown = array(select distinct x from unnest(coalesce(r.shown, '{}') || excluded.shown) x)`,
  )
}
