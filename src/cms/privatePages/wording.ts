import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ChangedText } from '@/letters/letter'
import { type Locale, locales } from '@/words'
import { query } from '@/cms/transactions/query'
import type { Agreement } from '@/cms/agreements/read/agreement'
import { differencesOf } from '@/cms/agreements/texts/differences'
import { askedText, type Content, publishedText, textOf } from '@/cms/agreements/texts/text'

/** One version of a joint text, in one language; `body` is rich text. `on` is the day it was written, `deadline` until when signatures to it are hoped for. */
type Wording = { id: string; on: string; deadline: string | null; language: Locale; title: string; standfirst: string | null; body: unknown }

/** What an organisation is asked to sign, what it signed, and how the two differ; null where there is none. No difference: both read alike. */
export type Wordings = { asked: Wording | null; signed: Wording | null; differences: ChangedText[] | null }

/** The texts of a joint communiqué that an organisation may read: those put before it, and never what members are writing. */
export async function wordingsFor(req: PayloadRequest, { role, state, subject }: Agreement, language: Locale): Promise<Wordings> {
  const isIn = state.status === 'invited' || state.status === 'accepted'
  if (role !== 'signatory' || !isIn) return { asked: null, signed: null, differences: null }
  const asked = await askedText(req, subject.id)
  const signed = state.text ? await textOf(req, state.text) : null
  const before = signed ?? (await publishedText(req, subject.id))
  const isNew = asked !== null && asked.id !== signed?.id
  return {
    asked: isNew ? await wordingOf(req, asked.id, asked.content, language) : null,
    signed: signed && (await wordingOf(req, signed.id, signed.content, language)),
    differences: isNew && before && before.id !== asked.id ? differencesOf(before.content, asked.content, language) : null,
  }
}

async function wordingOf(req: PayloadRequest, id: string, content: Content, language: Locale): Promise<Wording | null> {
  const [row] = await query<{ on: string; deadline: string | null }>(req, sql`select to_char(written_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as on, deadline from texts where id = ${id}`)
  const shown = [language, ...locales].find((one) => content[one])
  const words = shown && content[shown]
  return row && words ? { id, ...row, language: shown, ...words } : null
}
