import { sql } from '@payloadcms/db-postgres/drizzle'
import { answer } from '@/cms/agreements/acts/answer'
import { invite } from '@/cms/agreements/acts/invite'
import { withdraw } from '@/cms/agreements/acts/withdraw'
import { query } from '@/cms/transactions/query'
import { exampleOrganisations } from '@/demo/content/organisations'
import { type Fairs, openFairs } from '../../cast/fairs'

let database: Fairs['database']
let payload: Fairs['payload']
let { request, rows, titlesOnline, movedSince, latest, draftEvent, publish } = {} as Fairs

beforeAll(async () => {
  ;({ database, payload, request, rows, titlesOnline, movedSince, latest, draftEvent, publish } = await openFairs())
}, 60_000)
afterAll(() => database.drop())

describe('publishing an event', () => {
  it('takes its sessions, speakers, venue and lead along, gives addresses, and writes one revision for each', async () => {
    const before = await latest()
    const { event } = await draftEvent('Spring fair')
    expect(await titlesOnline()).toEqual([])
    await publish(event.id)
    expect(await titlesOnline()).toEqual(['Spring fair'])
    expect(await movedSince(before)).toEqual(['created events', 'created organisations', 'created sessions', 'created speakers', 'created venues'])
    expect(await rows('select concept, slug from slugs order by concept')).toEqual([
      { concept: 'events', slug: 'spring-fair-2030-05-04' },
      { concept: 'organisations', slug: 'lead-of-spring-fair' },
      { concept: 'speakers', slug: 'speaker-of-spring-fair' },
      { concept: 'venues', slug: 'hall-of-spring-fair' },
    ])
  })

  it('names what is missing, and then nothing at all has happened', async () => {
    const { event, speaker } = await draftEvent('Winter fair', { speakerConsents: false })
    const before = await latest()
    await expect(publish(event.id)).rejects.toMatchObject({
      message: 'Avant de publier, il manque\u202f: «\u202fSpeaker of Winter fair\u202f»\u202f: Accord de la personne : Informée et d’accord le',
      status: 400,
    })
    expect(await titlesOnline()).not.toContain('Winter fair')
    expect(await movedSince(before)).toEqual([])
    expect(await rows(`select _status::text from speakers where id = $1`, [speaker.id])).toEqual([{ _status: 'draft' }])
  })

  it('leaves the pending draft of a companion that is already public alone', async () => {
    const { event, venue } = await draftEvent('Autumn fair')
    await publish(event.id)
    await payload.update({ collection: 'venues', id: venue.id, data: { name: 'Unfinished name' }, draft: true, overrideAccess: false, req: await request() })
    await publish(event.id)
    expect(await rows(`select distinct name from published.venues where id = $1`, [venue.id])).toEqual([{ name: 'Hall of Autumn fair' }])
  })

  it('writes that the lead agreed by publishing, whoever was chosen by mistake before', async () => {
    const { event, lead } = await draftEvent('Lead fair')
    const { lead: mistaken } = await draftEvent('Another fair')
    for (const chosen of [mistaken, lead])
      await payload.update({ collection: 'events', id: event.id, data: { lead: chosen.id }, draft: true, overrideAccess: false, req: await request() })
    await publish(event.id)
    expect(await rows(`select organisation_id, role::text, status::text from collaborations where event_id = $1`, [event.id])).toEqual([
      { organisation_id: lead.id, role: 'co-organiser', status: 'accepted' },
    ])
  })
})

describe('what readers see', () => {
  it('does not change with a saved draft, and is numbered once per publication', async () => {
    const { event } = await draftEvent('Edited fair')
    await publish(event.id)
    const before = await latest()
    await payload.update({ collection: 'events', id: event.id, data: { title: 'Edited in secret' }, draft: true, overrideAccess: false, req: await request() })
    expect([await titlesOnline(), await movedSince(before)]).toEqual([expect.arrayContaining(['Edited fair']), []])
    await publish(event.id)
    expect(await titlesOnline()).toContain('Edited in secret')
    expect(await movedSince(before)).toEqual(['updated events', 'updated sessions'])
  })

  it('leaves with un-publishing: the event and its programme, each with a tombstone', async () => {
    const { event } = await draftEvent('Short fair')
    await publish(event.id)
    const before = await latest()
    await payload.update({ collection: 'events', id: event.id, data: { _status: 'draft' }, overrideAccess: false, req: await request() })
    expect(await titlesOnline()).not.toContain('Short fair')
    expect(await movedSince(before)).toEqual(['removed events', 'removed sessions'])
  })

  it('leaves with the bin and comes back with it', async () => {
    const { event } = await draftEvent('Binned fair')
    await publish(event.id)
    const before = await latest()
    await payload.update({ collection: 'events', id: event.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: false, req: await request() })
    expect(await titlesOnline()).not.toContain('Binned fair')
    expect(await movedSince(before)).toEqual(['removed events', 'removed sessions'])
    await payload.update({ collection: 'events', id: event.id, data: { deletedAt: null, _status: 'published' }, trash: true, overrideAccess: false, req: await request() })
    expect(await titlesOnline()).toContain('Binned fair')
  })

  it('leaves when the lead is suspended and comes back when it is not', async () => {
    const { event, lead } = await draftEvent('Suspended fair')
    await publish(event.id)
    const before = await latest()
    const suspend = async (suspended: boolean) =>
      payload.update({ collection: 'organisations', id: lead.id, data: { suspended }, overrideAccess: false, req: await request() })
    await suspend(true)
    expect(await titlesOnline()).not.toContain('Suspended fair')
    expect(await movedSince(before)).toEqual(['removed events', 'removed organisations', 'removed sessions'])
    const suspended = await latest()
    await suspend(false)
    expect(await titlesOnline()).toContain('Suspended fair')
    expect(await movedSince(suspended)).toEqual(['created events', 'created organisations', 'created sessions'])
    expect(await payload.findByID({ collection: 'events', id: event.id, overrideAccess: true, depth: 0 })).toMatchObject({ _status: 'published' })
  })

  it('names an organiser only while its agreement is in force', async () => {
    const { event, lead } = await draftEvent('Common fair')
    const friend = await payload.create({ collection: 'organisations', data: { ...exampleOrganisations.a, name: 'Friends', summary: null }, draft: true, overrideAccess: true })
    const member = { as: 'member' } as const
    const [agreement] = await invite(await request(), member, { subject: { concept: 'events', id: event.id }, organisations: [friend.id], role: 'co-organiser', message: null, deadline: null })
    await publish(event.id)
    const organisers = async () =>
      (await rows<{ ids: string[] }>(`select jsonb_path_query_array(organisers::jsonb, '$[*].id') as ids from published.events where id = $1 and locale = 'fr'`, [event.id]))[0]?.ids
    expect(await organisers()).toEqual([lead.id])
    await payload.update({ collection: 'organisations', id: friend.id, data: { _status: 'published' }, overrideAccess: true })
    expect(await organisers()).toEqual([lead.id])
    const before = await latest()
    await answer(await request(), member, agreement?.id ?? '', { answer: 'accepted' })
    expect(await organisers()).toEqual([lead.id, friend.id])
    await withdraw(await request(), member, agreement?.id ?? '')
    expect(await organisers()).toEqual([lead.id])
    expect(await movedSince(before)).toEqual(['updated events', 'updated events', 'updated sessions', 'updated sessions'])
  })
})

describe('addresses', () => {
  it('lead from the old to the new, and are never given to another', async () => {
    const { event } = await draftEvent('Moved fair')
    await publish(event.id)
    const give = async (id: string, slug: string) => payload.update({ collection: 'events', id, data: { slug }, overrideAccess: false, req: await request() })
    await give(event.id, 'new-address')
    const addresses = async () => [
      await rows(`select slug, current from published.slugs where id = $1 order by slug`, [event.id]),
      await rows(`select distinct slug from published.events where id = $1`, [event.id]),
    ]
    expect(await addresses()).toEqual([
      [
        { slug: 'moved-fair-2030-05-04', current: false },
        { slug: 'new-address', current: true },
      ],
      [{ slug: 'new-address' }],
    ])
    await give(event.id, 'moved-fair-2030-05-04')
    expect(await addresses()).toEqual([
      [
        { slug: 'moved-fair-2030-05-04', current: true },
        { slug: 'new-address', current: false },
      ],
      [{ slug: 'moved-fair-2030-05-04' }],
    ])
    const { event: other } = await draftEvent('Other fair')
    await expect(give(other.id, 'moved-fair-2030-05-04')).rejects.toMatchObject({ data: { errors: [{ path: 'slug', message: 'Cette adresse est déjà prise par une autre page.' }] } })
    await expect(give(other.id, '../admin')).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  })
})

describe('an address of its own', () => {
  const publishAs = async (id: string, title: string) => payload.update({ collection: 'events', id, locale: 'fr', data: { title, _status: 'published' }, overrideAccess: true })
  const slugs = async (id: string) => (await rows<{ slug: string }>(`select slug from slugs where document_id = $1`, [id])).map(({ slug }) => slug)

  it('is given to every title, whatever its script, and stays when the title changes', async () => {
    const [{ event: greek }, { event: faces }, { event: others }] = [await draftEvent('Greek fair'), await draftEvent('Fair of faces'), await draftEvent('Other faces')]
    await publishAs(greek.id, 'Γιορτή της Łódź')
    await publishAs(faces.id, '🎉')
    await publishAs(others.id, '…')
    expect(await Promise.all([greek, faces, others].map(({ id }) => slugs(id)))).toEqual([['giorti-tis-lodz-2030-05-04'], ['events-2030-05-04'], ['events-2030-05-04-2']])
    await publishAs(greek.id, 'A fair with another name')
    expect(await slugs(greek.id)).toEqual(['giorti-tis-lodz-2030-05-04'])
  })
})

describe('sentences for volunteers', () => {
  it.each([
    ['fr', 'Une séance ne peut pas finir avant d’avoir commencé.'],
    ['en', 'A session cannot end before it has begun.'],
  ])('says in %s that a session cannot end before it began', async (language, sentence) => {
    const { session } = await draftEvent(`Fair in ${language}`)
    const req = await request()
    req.i18n = { ...req.i18n, language }
    await expect(
      payload.update({ collection: 'sessions', id: session.id, data: { endsAt: '2030-05-04T14:00', _status: 'published' }, overrideAccess: false, req }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'endsAt', message: sentence }] } })
  })

  it('refuses a speaker and a placeholder in one place, in the form and in the database', async () => {
    const { session, speaker } = await draftEvent('Crowded fair')
    const both = [{ role: 'speaker' as const, speaker: speaker.id, placeholder: 'member' as const }]
    await expect(
      payload.update({ collection: 'sessions', id: session.id, data: { participations: both, _status: 'published' }, overrideAccess: false, req: await request() }),
    ).rejects.toMatchObject({ data: { errors: [{ message: 'Choisissez une personne ou une place sans nom, pas les deux.' }] } })
    await expect(rows(`update sessions_participations set placeholder = 'member' where _parent_id = $1`, [session.id])).rejects.toMatchObject({ constraint: 'speaker_or_placeholder' })
  })
})

it('reports a commit that PostgreSQL turned into a rollback, instead of "saved"', async () => {
  const { event } = await draftEvent('Lost fair')
  await publish(event.id)
  const req = await request()
  const transaction = String(await payload.db.beginTransaction())
  req.transactionID = transaction
  await payload.update({ collection: 'events', id: event.id, data: { title: 'Never' }, draft: true, overrideAccess: false, req })
  await expect(query(req, sql`select 1 / 0`)).rejects.toThrow()
  await expect(payload.db.commitTransaction(transaction)).rejects.toThrow('The database answered ROLLBACK to COMMIT')
})
