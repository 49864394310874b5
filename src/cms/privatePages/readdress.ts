import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { addressOf } from '@/addresses'
import { onBehalfOf } from '@/cms/access/holders'
import { note } from '@/cms/journal/note'
import { atItsAddress } from '@/cms/outbox/recipients'
import { type Recipient, tell } from '@/cms/outbox/tell'
import { query } from '@/cms/transactions/query'
import { namesOf } from '@/cms/agreements/read/about'
import type { Decision } from '@/cms/documents/decision'

/**
 * Whoever reads an organisation's letters answers in its place on its pages. So when another address is put on its record while somebody waits for its
 * answer, or has it: the journal of both sides keeps that, by whom, and never which address; the address until now is told.
 */
export const readdress: Decision<Recipient[]> = {
  // Its newest version would not tell, since letters go by what is published.
  before: ({ req, document }) => atItsAddress(req, document.id),
  async decide({ req, document: { id } }, before) {
    if (!before || sameAs(before, await atItsAddress(req, id))) return {}
    const leads = await leadsOf(req, id)
    if (leads.length === 0) return {}
    const organisation = await onBehalfOf(req, 'organisations', id)
    for (const lead of leads) await note(req, { act: 'page.readdressed', organisation, otherOrganisation: lead === organisation ? null : lead, subject: { concept: 'organisations', id } })
    const [name = ''] = await namesOf(req, [id])
    const [by = null] = await namesOf(req, organisation ? [organisation] : [])
    for (const one of before) {
      await tell(req, `address:${id}:${Date.now()}`, [one], { kind: 'address-changed', organisation: name, by, link: req.payload.config.serverURL + addressOf('home', one.language) })
    }
    return {}
  },
}

const sameAs = (one: Recipient[], other: Recipient[]): boolean => said(one) === said(other)
const said = (recipients: Recipient[]): string => recipients.map(({ address }) => address.toLowerCase()).join()

/** Who leads what an organisation is asked to, or has agreed to; null for what nobody holds. */
async function leadsOf(req: PayloadRequest, organisation: string): Promise<(string | null)[]> {
  const rows = await query<{ lead: string | null }>(
    req,
    sql`select distinct coalesce(e.lead_id, k.organisation_id) as lead
          from collaborations c left join event_records e on e.event_id = c.event_id left join communique_records k on k.communique_id = c.communique_id
         where c.organisation_id = ${organisation} and c.status in ('invited', 'accepted')`,
  )
  return rows.map(({ lead }) => lead)
}
