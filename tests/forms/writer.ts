import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { connected, type SuiteDatabase } from '../support/database'
import { filled, type Entry } from './draw'
import type { Form } from './forms'

/** What somebody does with a form: publishes it at once, saves it as a draft and publishes that, or changes what is online. */
export const ways = ['published', 'drafted', 'changed'] as const
export type Filled = { form: string; way: (typeof ways)[number]; locale: 'fr' | 'en'; entries: Entry[] }
/** Whether it was taken as it was given. A refusal in words is fine; what is `broken` is an answer that nobody thought of. */
export type Outcome = { taken: boolean; refusal: string | null; broken: unknown }

export function openWriter(payload: Payload, database: SuiteDatabase, as: (name: string) => Promise<PayloadRequest>, forms: Record<string, Form>) {
  const made: { form: string; id: string }[] = []

  async function write({ form, way, locale, entries }: Filled): Promise<Outcome> {
    try {
      if (form === 'site-settings') await settings(locale, entries)
      else await document(form, way, locale, entries)
      await readBack()
      return { taken: true, refusal: null, broken: null }
    } catch (error) {
      const { status, message } = error as { status?: number; message: string }
      return status !== undefined && status < 500 ? { taken: false, refusal: message, broken: null } : { taken: false, refusal: null, broken: error }
    }
  }

  async function settings(locale: 'fr' | 'en', entries: Entry[]): Promise<void> {
    await payload.updateGlobal({ slug: 'site-settings', data: filled({ name: 'De Concert' }, entries), locale, req: await as('administrator'), overrideAccess: false })
  }

  async function document(name: string, way: Filled['way'], locale: 'fr' | 'en', entries: Entry[]): Promise<void> {
    const form = forms[name]
    if (!form) throw new Error(`Say in forms.ts how somebody fills in ${name}`)
    const collection = name as CollectionSlug
    const isDrafted = Boolean(payload.collections[collection]?.config.versions?.drafts)
    const given = async () => ({ collection, locale, depth: 0, req: await as(form.by), overrideAccess: form.by === 'visitor' }) as const
    const create = async (data: object, draft: boolean) => {
      const { id } = await payload.create({ ...(await given()), data: data as never, draft, ...(form.file ? { file: (await form.file()) as never } : {}) })
      made.push({ form: name, id: String(id) })
      return id
    }
    const base = await form.data()
    if (!isDrafted) return void (way === 'changed' ? await payload.update({ ...(await given()), id: await create(base, false), data: filled({}, entries) }) : await create(filled(base, entries), false))
    if (way === 'published') return void (await create({ _status: 'published', ...filled(base, entries) }, false))
    if (way === 'drafted') return void (await payload.update({ ...(await given()), id: await create(filled(base, entries), true), data: { _status: 'published' } as never }))
    const id = await create({ _status: 'published', ...base }, false)
    await payload.update({ ...(await given()), id, data: { reason: 'pour une raison', ...filled({}, entries), _status: 'published' } as never })
  }

  // As the panel does, with what it names.
  async function readBack(): Promise<void> {
    const req = await as('administrator')
    for (const { form, id } of made) await payload.findByID({ collection: form as CollectionSlug, id, draft: true, trash: true, depth: 1, locale: 'all', req, overrideAccess: false })
  }

  /** Takes away what was written: what broke one run must not break the next. */
  async function forget(): Promise<void> {
    await connected(database.ownerUrl, async (owner) => {
      await owner.query('delete from site_settings')
      // What an act made of them goes first: agreements hold on to the texts that were signed.
      await owner.query('delete from collaborations where communique_id = any($1) or event_id = any($1)', [made.map(({ id }) => id)])
      for (const { form, id } of made.splice(0).reverse()) await owner.query(`delete from ${form} where id = $1`, [id])
    })
  }

  return { write, forget }
}
