import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type Endpoint } from 'payload'
import { macWith } from '@/cms/secrets/keys'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'

/** Forms that one may ask about at once; a browser keeps fewer. */
const MOST = 200

/**
 * `GET /api/kept?forms=…,…`: for what a browser keeps until it is saved (ADR 0065), the key of whoever is signed in, and the latest step of each of their
 * forms that has arrived. 404 (code NOT_FOUND) for nobody.
 */
export const keptEndpoint: Endpoint = {
  path: '/kept',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new NotFound(req.t)
    const { id } = req.user
    const forms = (req.searchParams.get('forms') ?? '').split(',').filter(isUuid).slice(0, MOST)
    const arrived = forms.length > 0 ? await query<{ form: string; step: number }>(req, sql`select form_id as form, step from form_saves where person_id = ${id} and form_id = any(${`{${forms.join(',')}}`}::uuid[])`) : []
    const saved = Object.fromEntries(arrived.map(({ form, step }) => [form, step]))
    const key = macWith(req.payload.secret, 'kept texts', id).toString('base64')
    return Response.json({ key, saved }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
