import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/words'
import { query } from '@/cms/transactions/query'

/** What a joint communiqué says, language by language: what is signed. */
export type Content = Partial<Record<Locale, { title: string; standfirst: string | null; body: unknown }>>
export type Text = { id: string; content: Content }

/** The text as members write it now, put to signature: kept as it is, whatever is written later. */
export async function putToSignature(req: PayloadRequest, communique: string): Promise<Text> {
  const text = await keep(req, communique, 'newest')
  await query(req, sql`update texts set asked_at = clock_timestamp() where id = ${text.id}`)
  return text
}

/** The text that was last put to signature; `deadline` is until when signatures are hoped for ("2025-01-10"). */
export async function askedText(req: PayloadRequest, communique: string): Promise<(Text & { deadline: string | null }) | null> {
  const [row] = await query<Text & { deadline: string | null }>(req, sql`select id, content, deadline from texts where communique_id = ${communique} and asked_at is not null order by asked_at desc limit 1`)
  return row ?? null
}

/** The text that readers read, or last read. */
export async function publishedText(req: PayloadRequest, communique: string): Promise<Text | null> {
  const [row] = await query<Text>(req, sql`select id, content from texts where communique_id = ${communique} and published_at is not null order by published_at desc limit 1`)
  return row ?? null
}

/** The kept text that says what members have written by now; null when these words were never put to signature or online. */
export async function newestText(req: PayloadRequest, communique: string): Promise<Text | null> {
  const [row] = await query<Text>(req, sql`select t.id, t.content from texts t join (${contentOf(newestWords(communique))}) n on n.content = t.content where t.communique_id = ${communique}`)
  return row ?? null
}

export async function textOf(req: PayloadRequest, id: string): Promise<Text | null> {
  const [row] = await query<Text>(req, sql`select id, content from texts where id = ${id}`)
  return row ?? null
}

/** Keeps the words of the newest version, or of what is online: the same words are the same text. */
export async function keep(req: PayloadRequest, communique: string, which: 'newest' | 'online'): Promise<Text> {
  const words = which === 'online' ? sql`select _locale, title, standfirst, body from communiques_locales where _parent_id = ${communique}` : newestWords(communique)
  const [row] = await query<Text>(
    req,
    sql`with text as (${contentOf(words)})
        insert into texts (communique_id, fingerprint, content)
        select ${communique}, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), content from text
        on conflict (communique_id, fingerprint) do update set fingerprint = excluded.fingerprint
        returning id, content`,
  )
  if (!row) throw new Error('A text was not kept')
  return row
}

const newestWords = (communique: string): SQL => sql`
  select l._locale, l.version_title as title, l.version_standfirst as standfirst, l.version_body as body
    from _communiques_v v join _communiques_v_locales l on l._parent_id = v.id where v.parent_id = ${communique} and v.latest`

const contentOf = (words: SQL): SQL => sql`
  select coalesce(jsonb_object_agg(w._locale::text, jsonb_build_object('title', w.title, 'standfirst', nullif(w.standfirst, ''), 'body', w.body)), '{}') as content
    from (${words}) w where w.title <> ''`
