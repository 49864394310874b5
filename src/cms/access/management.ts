import { sql } from '@payloadcms/db-postgres/drizzle'
import { Forbidden, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { problems } from '@/words/forms'
import { lockDocument } from '@/cms/transactions/lock'
import { translate } from '@/cms/errors/translate'
import { idOf, type Related } from '@/cms/documents/relation'
import { refused } from '@/cms/errors/refused'
import { query } from '@/cms/transactions/query'
import { refuseCommit } from '@/cms/transactions/refuseCommit'
import { isAdministrator, organisationsOf } from './roles'

/** Nobody's right is in question: the platform's own work (start, demo), or a write of an act that was already asked about. A visitor comes no further than access. */
export const isTrustedWrite = (req: PayloadRequest): boolean => req.context.act === true || !req.user

/** Whether somebody may bring people into an organisation, and let them go. */
export const mayManage = async (req: PayloadRequest, organisation: string): Promise<boolean> =>
  isAdministrator(req.user) || (await organisationsOf(req, 'coordinator')).includes(organisation)

/** Whether somebody may take all the work of an organisation along: whoever acts for it, in whatever role. A suspension takes nobody's work away. */
export const mayExport = async (req: PayloadRequest, organisation: string): Promise<boolean> =>
  isAdministrator(req.user) || (await organisationsOf(req)).includes(organisation.toLowerCase())

type Membership = { person?: Related; organisation?: Related }

/** Access looks at the membership as it was; this looks at what it becomes. A membership stays that of one person in one organisation. */
export const askWhoManages: CollectionBeforeValidateHook<Membership & { id: string }> = async ({ data, operation, originalDoc, req }) => {
  if (isTrustedWrite(req)) return data
  const organisation = idOf(data?.organisation ?? originalDoc?.organisation)
  const isMoved = operation === 'update' && (organisation !== idOf(originalDoc?.organisation) || (data?.person !== undefined && idOf(data.person) !== idOf(originalDoc?.person)))
  if (isMoved || !organisation || !(await mayManage(req, organisation))) throw new Forbidden(req.t)
  return data
}

/**
 * Once a membership was ended or lowered: an organisation that has members keeps somebody who can bring people in and let them go (code LAST_COORDINATOR).
 * Asked afterwards, one at a time, so that two who leave at once are not each other's reason. Administrators may; they then name another one.
 */
export async function keepACoordinator(req: PayloadRequest, organisation: string): Promise<void> {
  if (!req.user || isAdministrator(req.user)) return
  await lockDocument(req, organisation)
  const [left] = await query<{ members: number; coordinators: number }>(
    req,
    sql`select count(*)::int as members, (count(*) filter (where role = 'coordinator'))::int as coordinators from memberships where organisation_id = ${organisation}`,
  )
  if (!left || left.members === 0 || left.coordinators > 0) return
  const refusal = refused(translate(req, problems.lastCoordinator), 'LAST_COORDINATOR')
  await refuseCommit(req, refusal)
  throw refusal
}

/** Whose journal somebody reads: all of it, or that of the organisations they coordinate. */
export const journalsOf = async (req: PayloadRequest): Promise<'all' | string[]> => (isAdministrator(req.user) ? 'all' : organisationsOf(req, 'coordinator'))
