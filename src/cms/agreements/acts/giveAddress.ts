import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { moversOver, type Who } from '@/cms/access/agreementRights'
import { note } from '@/cms/journal/note'
import { whoAnswersFor } from '@/cms/outbox/recipients'
import { query } from '@/cms/transactions/query'
import { aboutOf } from '../read/about'
import { type Agreement, agreementFor } from '../read/agreement'
import { asAct } from './asAct'
import { refusal } from './applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { hasMembers, pageAddress } from './pageAddress'
import { forwarding } from './forward'

/** How an organisation gets the address of its page: by a letter to it, or from the hand of whoever asked it. */
export type PageWay = 'letter' | 'hand'

/** Null for whoever may not give the page of this agreement out, and for an organisation that has none. */
export async function wayOfPage(req: PayloadRequest, who: Who, agreement: Agreement): Promise<PageWay | null> {
  if ((await whatForbids(req, who, agreement)) !== null) return null
  return (await readsLetters(req, agreement)) ? 'letter' : 'hand'
}

const readsLetters = async (req: PayloadRequest, { organisation }: Agreement) => (await whoAnswersFor(req, organisation)).length > 0

/** The address of an organisation's page, for whoever asked it, to be handed over by telephone or on paper. One that reads letters has got it by letter. */
export function givePage(req: PayloadRequest, who: Who, id: string): Promise<{ address: string }> {
  return asAct(req, async () => {
    const agreement = await mayHandOver(req, who, id)
    if (await readsLetters(req, agreement)) throw refusal(req, 'HAS_ADDRESS')
    await noteIt(req, 'page.given', agreement)
    return { address: await pageAddress(req, id, 'fr') }
  })
}

/** Makes the address of a page dead, and another one. It goes to the organisation by letter; to whoever asked when there is nowhere to write to. */
export function replacePage(req: PayloadRequest, who: Who, id: string): Promise<{ address: string | null; told: number }> {
  return asAct(req, async () => {
    const agreement = await mayHandOver(req, who, id)
    const generation = await forwarding(req, agreement, () => nextGeneration(req, id))
    await noteIt(req, 'page.replaced', agreement)
    const told = await tellEach(req, `page:${id}:${generation}`, await whoAnswersFor(req, agreement.organisation), async (language) => ({
      kind: 'page-replaced', about: await aboutOf(req, agreement.subject, language), link: await pageAddress(req, id, language),
    }))
    return { address: told > 0 ? null : await pageAddress(req, id, 'fr'), told }
  })
}

async function nextGeneration(req: PayloadRequest, id: string): Promise<number | undefined> {
  const [row] = await query<{ generation: number }>(
    req,
    sql`insert into agreement_pages as p (collaboration_id, generation) values (${id}, 2)
        on conflict (collaboration_id) do update set generation = p.generation + 1 returning generation`,
  )
  return row?.generation
}

async function mayHandOver(req: PayloadRequest, who: Who, id: string): Promise<Agreement> {
  const agreement = await agreementFor(req, who, id)
  const forbidden = await whatForbids(req, who, agreement)
  if (forbidden !== null) throw refusal(req, forbidden)
  return agreement
}

async function whatForbids(req: PayloadRequest, who: Who, agreement: Agreement): Promise<'NOT_YOURS' | 'HAS_MEMBERS' | null> {
  const movers = await moversOver(req, who, agreement)
  if (!movers.includes('lead') && !movers.includes('administrator')) return 'NOT_YOURS'
  return (await hasMembers(req, agreement.organisation)) ? 'HAS_MEMBERS' : null
}

const noteIt = (req: PayloadRequest, act: 'page.given' | 'page.replaced', { lead, organisation, subject }: Agreement) =>
  note(req, { act, organisation: lead, otherOrganisation: organisation, subject, detail: { organisation } })
