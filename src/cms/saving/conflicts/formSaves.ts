import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'

/** A form that saves itself gives its name (an id), counts its saves and says whose it is: `?form=…&step=3&person=…`. */
export function formOf(req: PayloadRequest): { form: string; step: number; person: string | null } | null {
  const { form, step, person } = (req.query ?? {})
  const count = Number(step)
  return isUuid(form) && Number.isInteger(count) && count > 0 && count < 2 ** 31 ? { form, step: count, person: isUuid(person) ? person : null } : null
}

/** The latest save that a form made of a document, the state that came of it (UTC, milliseconds), and which step it asks for now. */
export async function latestOfForm(req: PayloadRequest, document: string): Promise<{ step: number; at: string; asked: number } | null> {
  const form = formOf(req)
  if (!form) return null
  const [save] = await query<{ step: number; at: string }>(
    req,
    sql`select step, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from form_saves
         where form_id = ${form.form} and document_id = ${document} and person_id = ${req.user?.id ?? null}`,
  )
  return save ? { ...save, asked: form.step } : null
}

/** Notes a save that a form made. Forms that nobody can come back to are forgotten. */
export async function noteFormSave(req: PayloadRequest, { id, updatedAt }: { id: string; updatedAt?: string | null }): Promise<void> {
  const form = formOf(req)
  if (!form || !req.user || !updatedAt || req.routeParams?.id !== id) return
  await query(
    req,
    sql`insert into form_saves (form_id, document_id, person_id, step, at) values (${form.form}, ${id}, ${req.user.id}, ${form.step}, ${updatedAt})
        on conflict (form_id) do update set step = excluded.step, at = excluded.at
         where form_saves.document_id = excluded.document_id and form_saves.person_id = excluded.person_id`,
  )
  if (form.step === 1) await query(req, sql`delete from form_saves where at < now() - interval '60 days'`)
}
