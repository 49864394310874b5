import { NotFound, type Endpoint } from 'payload'
import { mayExport } from '@/cms/access/management'
import { currentSlug } from '@/cms/documents/slugs'
import { note } from '@/cms/journal/note'
import { endpoint } from '@/cms/errors/endpoint'
import { isUuid } from '@/addresses/isUuid'
import { exportOf } from './export'

/** `GET /api/organisations/:id/export`: all that the organisation holds, as a file (docs/export.md), for its members and administrators. 404 for others. */
export const exportEndpoint: Endpoint = {
  path: '/:id/export',
  method: 'get',
  handler: endpoint(async (req) => {
    const id = req.routeParams?.id
    // 404, not 403: which organisations there are behind an id is not told.
    if (!isUuid(id) || !(await mayExport(req, id))) throw new NotFound(req.t)
    const file = await exportOf(req, id)
    await note(req, { act: 'exported', organisation: id, subject: { concept: 'organisations', id } })
    const name = `de-concert-${(await currentSlug(req, 'organisations', id)) ?? id}-${file.writtenAt.slice(0, 10)}.json`
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
    })
  }),
}
