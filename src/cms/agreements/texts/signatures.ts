import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { textProblems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { refused, wrongField } from '@/cms/errors/refused'
import { query } from '@/cms/transactions/query'
import { namesOf } from '../read/about'
import { type Agreement, agreementsAbout } from '../read/agreement'
import { writeChange } from '../tell/change'
import { tellOfChange } from '../tell/tellOfChange'
import type { Decision } from '@/cms/documents/decision'
import { differencesOf } from './differences'
import { otherSignatories } from './signatories'
import { keep, publishedText, type Text } from './text'

/**
 * A signature belongs to one text. Over a text that others signed a correction of form is published at once and they are told the difference; a change
 * of substance only when each of them has signed just this text, or left (code NOT_SIGNED).
 */
export const signatures: Decision = {
  before: async ({ given }) => given.textChange,
  async decide({ req, document }, said) {
    if (document.kind !== 'joint' || document._status !== 'published') return {}
    const before = await publishedText(req, document.id)
    const text = await keep(req, document.id, 'online')
    const others = await bindUnbound(req, await otherSignatories(req, document.id), text)
    const unsigned = others.filter(({ state }) => state.text !== text.id)
    if (unsigned.length > 0 && before?.id !== text.id) await askWhich(req, document.id, said, { unsigned, others, before, text })
    await query(req, sql`update texts set published_at = clock_timestamp() where id = ${text.id}`)
    await bind(req, (await agreementsAbout(req, { concept: 'communiques', id: document.id })).filter(({ lead, organisation }) => organisation === lead), text)
    return {}
  },
}

type Bound = { unsigned: Agreement[]; others: Agreement[]; before: Text | null; text: Text }

async function askWhich(req: PayloadRequest, communique: string, said: unknown, { unsigned, others, before, text }: Bound): Promise<void> {
  if (said === 'substance') throw refused(translate(req, textProblems.notSigned(await namesOf(req, unsigned.map((one) => one.organisation)))), 'NOT_SIGNED')
  if (said !== 'form') throw wrongField(req, 'communiques', 'textChange', textProblems.sayWhich)
  const subject = { concept: 'communiques', id: communique } as const
  const change = await writeChange(req, subject, { kind: 'text', before: { text: before?.id ?? null }, after: { text: text.id } })
  for (const agreement of others) {
    await tellOfChange(req, change, agreement, { kind: 'text-corrected', differences: async (language) => differencesOf(before?.content ?? {}, text.content, language) })
  }
}

// Agreements older than the memory of texts: they are to the text that appears first with their name.
async function bindUnbound(req: PayloadRequest, signatories: Agreement[], text: Text): Promise<Agreement[]> {
  const unbound = signatories.filter(({ state }) => state.text === null)
  await bind(req, unbound, text)
  return signatories.map((one) => (unbound.includes(one) ? { ...one, state: { ...one.state, text: text.id } } : one))
}

async function bind(req: PayloadRequest, agreements: Agreement[], text: Text): Promise<void> {
  for (const { id } of agreements) {
    await query(
      req,
      sql`insert into agreement_records (collaboration_id, text_id) values (${id}, ${text.id}) on conflict (collaboration_id) do update set text_id = excluded.text_id`,
    )
  }
}
