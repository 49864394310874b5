import { sql } from '@payloadcms/db-postgres/drizzle'
import { NotFound, type Endpoint } from 'payload'
import { isAdministrator } from '@/cms/access/roles'
import { isUuid } from '@/addresses/isUuid'
import { query } from '@/cms/transactions/query'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { queue } from './tell'

/** `POST /api/outbox/:id/try`: a letter that waits, or was refused and is still known, is tried now. 404 for whoever is no administrator. */
export const outboxEndpoints: Endpoint[] = [
  {
    path: '/outbox/:id/try',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.id
      if (!isAdministrator(req.user) || !isUuid(id)) throw new NotFound(req.t)
      await inTransaction(req, async () => {
        const found = await query(req, sql`update outbox set refused_at = null where id = ${id} and sent_at is null and letter is not null returning id`)
        if (found.length === 0) throw new NotFound(req.t)
        await queue(req, id)
      })
      return Response.json({ id }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]
