import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type PayloadRequest } from 'payload'
import { note } from '@/cms/journal/note'
import type { Who } from '@/cms/access/agreementRights'
import { whoAnswersFor } from '@/cms/outbox/recipients'
import { query } from '@/cms/transactions/query'
import { aboutOf, namesOf } from '../read/about'
import { agreementsAbout } from '../read/agreement'
import { mayAsk } from '../acts/mayAsk'
import { today } from '../machine/guards'
import { asAct } from '../acts/asAct'
import { linkFor } from '../acts/pageAddress'
import { refusal } from '../acts/applyTransition'
import { tellEach } from '@/cms/outbox/tell'
import { differencesOf } from './differences'
import { otherSignatories } from './signatories'
import { publishedText, putToSignature, textOf } from './text'

export type Proposed = { text: string; waiting: { organisation: string; told: number }[] }

/** Puts the newest text of a joint communiqué to signature, until a day ("2025-01-10"): whoever signs and has not signed just this one is asked. What is online stays. */
export function proposeText(req: PayloadRequest, who: Who, communique: string, deadline: string | null = null): Promise<Proposed> {
  return asAct(req, async () => {
    const subject = { concept: 'communiques', id: communique } as const
    await mayAsk(req, who, { subject, organisations: [], role: 'signatory' })
    if (deadline !== null && deadline < today(new Date())) throw refusal(req, 'DEADLINE_PAST')
    const online = await publishedText(req, communique)
    const text = await putToSignature(req, communique)
    await query(req, sql`update texts set deadline = ${deadline} where id = ${text.id}`)
    const unsigned = (await otherSignatories(req, communique)).filter(({ state }) => state.text !== text.id)
    if (unsigned.length === 0 && online?.id === text.id) throw refusal(req, 'NOTHING_NEW')
    const waiting: Proposed['waiting'] = []
    for (const { id, organisation, state } of unsigned) {
      const before = (state.text && (await textOf(req, state.text))?.content) || (online?.content ?? {})
      const lead = await leadOf(req, communique)
      const told = await tellEach(req, `text:${text.id}:${organisation}`, await whoAnswersFor(req, organisation), async (language) => ({
        kind: 'text-to-sign', about: await aboutOf(req, subject, language), lead: lead.name, differences: differencesOf(before, text.content, language), deadline, link: await linkFor(req, { id, organisation }, language),
      }))
      waiting.push({ organisation, told })
    }
    await note(req, { act: 'text.proposed', organisation: (await leadOf(req, communique)).id, subject })
    return { text: text.id, waiting }
  })
}

async function leadOf(req: PayloadRequest, communique: string): Promise<{ id: string; name: string }> {
  const [{ lead } = { lead: null }] = await agreementsAbout(req, { concept: 'communiques', id: communique })
  if (!lead) throw new NotFound(req.t)
  return { id: lead, name: (await namesOf(req, [lead]))[0] ?? '' }
}
