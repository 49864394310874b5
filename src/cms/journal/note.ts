import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { auditedActs } from '@/words/forms'
import { query } from '@/cms/transactions/query'

export type AuditedAct = keyof typeof auditedActs

/** One entry. `detail` holds ids and codes only: no password, token, text or e-mail address. */
export type Entry = {
  act: AuditedAct
  /** Whose act it is; by default the person of the request. */
  who?: string | null
  /** The organisation whose coordinators may read it. */
  organisation?: string | null
  /** The one on the other side of an agreement, whose coordinators read it too, without the person's name. */
  otherOrganisation?: string | null
  subject?: { concept: string; id: string }
  detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes what was done where the request is: inside its transaction it stays or goes with the act itself. */
export async function note(req: PayloadRequest, { act, who = personOf(req), organisation = null, otherOrganisation = null, subject, detail = {} }: Entry): Promise<void> {
  await query(
    req,
    sql`insert into audit (who, act, organisation_id, other_organisation_id, concept, document_id, detail)
        values (${who}, ${act}, ${organisation}, ${otherOrganisation}, ${subject?.concept ?? null}, ${subject?.id ?? null}, ${JSON.stringify(detail)}::jsonb)`,
  )
}

// Nobody is signed in where a link, or a place at the door, shows whose account it is.
const personOf = ({ context, user }: PayloadRequest): string | null => (user ? String(user.id) : (context.itself ?? null))
