import { type Fairs, openFairs } from '../../cast/fairs'

let database: Fairs['database']
let payload: Fairs['payload']
let { request, rows, titlesOnline, draftEvent, publish } = {} as Fairs

beforeAll(async () => {
  ;({ database, payload, request, rows, titlesOnline, draftEvent, publish } = await openFairs())
}, 60_000)
afterAll(() => database.drop())

describe('nothing half done', () => {
  it('publishes many events at once, or none of them when one is incomplete', async () => {
    const { event: good } = await draftEvent('Good fair')
    const { event: bad } = await draftEvent('Bad fair', { speakerConsents: false })
    const { event: other } = await draftEvent('Other good fair')
    const publishAll = async (ids: string[]) =>
      payload.update({ collection: 'events', where: { id: { in: ids } }, data: { _status: 'published' }, overrideAccess: false, req: await request() })
    await expect(publishAll([good.id, bad.id])).rejects.toMatchObject({ data: { code: 'INCOMPLETE' } })
    expect((await titlesOnline()).filter((title) => / fair$/.test(title) && /good|bad/i.test(title))).toEqual([])
    expect((await publishAll([good.id, other.id])).docs).toHaveLength(2)
    expect(await rows(`select distinct s.title from published.sessions s where s."eventId" in ($1, $2) order by 1`, [good.id, other.id])).toEqual([
      { title: 'Session of Good fair' },
      { title: 'Session of Other good fair' },
    ])
  })

  it('looks at the whole document, however little of it is asked back', async () => {
    const { event } = await draftEvent('Bad fair', { speakerConsents: false })
    const publishing = payload.update({ collection: 'events', id: event.id, data: { _status: 'published' }, select: { title: true }, overrideAccess: false, req: await request() })
    await expect(publishing).rejects.toMatchObject({ data: { code: 'INCOMPLETE' } })
    expect(await titlesOnline()).not.toContain('Bad fair')
  })

  it('gives two events that are published at once an address each', async () => {
    const twins = [await draftEvent('Twin fair'), await draftEvent('Twin fair')]
    await Promise.all(twins.map(({ event }) => publish(event.id)))
    expect(await rows(`select slug from slugs where slug like 'twin-fair-2030%' order by slug`)).toEqual([{ slug: 'twin-fair-2030-05-04' }, { slug: 'twin-fair-2030-05-04-2' }])
  })

  it('does not publish for an organisation that refused', async () => {
    const { event, lead } = await draftEvent('Refused fair')
    await payload.create({ collection: 'collaborations', data: { event: event.id, organisation: lead.id, role: 'co-organiser', status: 'declined', position: 1 }, overrideAccess: true, req: await request() })
    await expect(publish(event.id)).rejects.toMatchObject({ data: { code: 'NOT_AGREED' } })
    expect(await titlesOnline()).not.toContain('Refused fair')
  })

  it('does not take a text off the site because of a change that does not say so', async () => {
    const { event } = await draftEvent('Pending fair')
    await publish(event.id)
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Pending title' }, draft: true, overrideAccess: false, req: await request() })
    await expect(payload.update({ collection: 'events', id: event.id, data: { attendance: 12 }, overrideAccess: false, req: await request() })).rejects.toMatchObject({ data: { code: 'STATUS_NEEDED' } })
    expect(await titlesOnline()).toContain('Pending fair')
  })

  it('restores an older version without its act', async () => {
    const { event, lead } = await draftEvent('Restored fair')
    await publish(event.id)
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Newer title', _status: 'published' }, overrideAccess: false, req: await request() })
    const { docs } = await payload.findVersions({ collection: 'events', where: { parent: { equals: event.id }, 'version.title': { equals: 'Restored fair' } }, overrideAccess: false, req: await request() })
    await payload.restoreVersion({ collection: 'events', id: docs[0]?.id ?? '', overrideAccess: false, req: await request() })
    expect(await rows(`select title, lead->>'id' as lead from published.events where id = $1 and locale = 'fr'`, [event.id])).toEqual([{ title: 'Restored fair', lead: lead.id }])
  })

  it('deletes from the bin only, and tells what hung on it', async () => {
    const { event, session, lead } = await draftEvent('Deleted fair')
    await publish(event.id)
    const remove = async () => payload.delete({ collection: 'events', id: event.id, trash: true, overrideAccess: false, req: await request() })
    await expect(remove()).rejects.toMatchObject({ data: { code: 'NOT_IN_BIN' } })
    await payload.update({ collection: 'events', id: event.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: false, req: await request() })
    await remove()
    expect(await rows(`select change from revisions where document_id = $1 order by n desc limit 1`, [session.id])).toEqual([{ change: 'removed' }])
    expect(await rows(`select id from collaborations where organisation_id = $1`, [lead.id])).toEqual([])
  })
})
