import { type Opened, openedDoor } from '../../publicApi/opened'

let opened: Opened
let { codeOf, dataOf, owner, plant } = {} as Opened

beforeAll(async () => {
  opened = await openedDoor()
  ;({ codeOf, dataOf, owner, plant } = opened)
}, 60_000)
afterAll(() => opened.close())

describe('a list', () => {
  const slugs = ['a-janvier', 'b-fevrier', 'c-fevrier', 'd-mars', 'e-avril']
  beforeAll(async () => {
    const lead = await plant.organisation('Liste', {})
    const days = ['2030-01-10', '2030-02-10', '2030-02-10', '2030-03-10', '2030-04-10']
    for (const [at, slug] of slugs.entries())
      await plant.event(slug, lead, { starts_at: `${days[at]}T10:00`, starts_instant: `${days[at]}T09:00:00Z` }, { slug })
  })

  type Page = { events: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
  const walk = async (order: string, first: number) => {
    const seen: string[] = []
    for (let after: string | null = null, pages = 0; pages < 20; pages++) {
      const { events }: Page = await dataOf<Page>(
        `query ($after: String) { events(filter: { from: "2030-01-01T00:00:00Z" }, order: ${order}, first: ${first}, after: $after) { edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      seen.push(...events.edges.map((edge) => edge.node.slug))
      if (!events.pageInfo.hasNextPage) return seen
      after = events.pageInfo.endCursor
    }
    return seen
  }

  it.each([1, 2, 3, 100])('walked in pages of %s gives every item once, forwards and backwards', async (first) => {
    const forwards = await walk('STARTS_AT_ASC', first)
    expect([...forwards].sort()).toEqual(slugs)
    expect([forwards[0], forwards[3], forwards[4]]).toEqual(['a-janvier', 'd-mars', 'e-avril'])
    expect(await walk('STARTS_AT_DESC', first)).toEqual([...forwards].reverse())
  })

  it('knows its whole length', async () =>
    expect(await dataOf('{ events(filter: { from: "2030-01-01T00:00:00Z" }, first: 0) { totalCount nodes { id } } }')).toEqual({
      events: { totalCount: 5, nodes: [] },
    }))

  it.each([
    ['{ events(first: 101) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['{ communiques(first: 2000000) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['{ organisations(first: -1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ events(after: "x") { nodes { id } } }', 'INVALID_CURSOR'],
    ['{ events(filter: { from: "hier" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ events(filter: { near: { latitude: 91, longitude: 0, km: 1 } }) { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('refuses %s', async (query, code) => expect(await codeOf(query)).toBe(code))

  it('refuses a cursor of another order', async () => {
    const { events } = await dataOf<{ events: { pageInfo: { endCursor: string } } }>('{ events { pageInfo { endCursor } } }')
    expect(
      await codeOf('query ($after: String) { events(order: STARTS_AT_DESC, after: $after) { nodes { id } } }', {
        after: events.pageInfo.endCursor,
      }),
    ).toBe('INVALID_CURSOR')
  })
})

describe('a filter of events', () => {
  beforeAll(async () => {
    const [lead, other] = [await plant.organisation('Filtre', {}, {}), await plant.organisation('Autre')]
    await owner.query(
      `insert into slugs (concept, slug, document_id, given_at) values ('organisations', 'filtre', $1, now() + interval '1 second')`,
      [lead],
    )
    const venue = await plant.thing('venues', {
      slug: 'salle-filtre',
      columns: { name: 'Salle', city: 'Lyon', postcode: '69003', latitude: 45.76, longitude: 4.85 },
    })
    const topic = await plant.thing('topics', { slug: 'theme-filtre', words: { fr: { title: 'Thème' } } })
    const speaker = await plant.thing('speakers', { slug: 'personne-filtre', columns: { name: 'Personne' } })
    const at = { starts_at: '2040-06-01T10:00', starts_instant: '2040-06-01T08:00:00Z', ends_instant: '2040-06-01T18:00:00Z' }
    const yes = await plant.event(
      'Oui',
      lead,
      { ...at, kind: 'workshop', venue_id: venue, attendance_mode: 'mixed' },
      { slug: 'oui' },
    )
    await plant.event(
      'Non',
      other,
      { ...at, starts_at: '2040-07-01T10:00', starts_instant: '2040-07-01T08:00:00Z', ends_instant: null },
      { slug: 'non' },
    )
    await plant.collaboration({ event_id: yes, organisation_id: lead })
    await owner.query(`update event_records set status = 'cancelled' where event_id = $1`, [yes])
    await plant.insert('events_languages', { id: yes, parent_id: yes, order: 1, value: 'nl' })
    const session = await plant.session('Séance', yes)
    await plant.row('sessions_topics', session, 1, { topic_id: topic })
    await plant.row('sessions_participations', session, 1, { speaker_id: speaker })
    await owner.query(`update revisions set at = '2041-01-01' where document_id = $1`, [yes])
  })

  it.each([
    ['organisation: "filtre"'],
    ['topic: "theme-filtre"'],
    ['venue: "salle-filtre"'],
    ['speaker: "personne-filtre"'],
    ['kind: WORKSHOP'],
    ['city: "LYON"'],
    ['postcode: "69"'],
    ['near: { latitude: 45.75, longitude: 4.85, km: 5 }'],
    ['to: "2040-06-15T00:00:00Z"'],
    ['endedBefore: "2040-06-02T00:00:00Z"'],
    ['status: CANCELLED'],
    ['updatedSince: "2040-12-31T00:00:00Z"'],
    ['language: "nl"'],
    ['attendanceMode: MIXED'],
  ])('%s finds the one and not the other', async (filter) => {
    const within =
      filter.startsWith('to') || filter.startsWith('ended')
        ? `from: "2040-06-01T12:00:00Z", ${filter}`
        : `from: "2040-01-01T00:00:00Z", ${filter}`
    expect(await dataOf(`{ events(filter: { ${within} }) { nodes { slug } } }`)).toEqual({ events: { nodes: [{ slug: 'oui' }] } })
  })

  it('from a moment keeps what is not over', async () =>
    expect(await dataOf('{ events(filter: { from: "2040-06-01T17:00:00Z" }) { nodes { slug } } }')).toEqual({
      events: { nodes: [{ slug: 'oui' }, { slug: 'non' }] },
    }))

  it.each(['organisation: "inconnue"', 'organisation: "\\u0000"', 'city: "\\u0000"', 'language: "x"', 'topic: "%"'])(
    '%s finds nothing',
    async (filter) =>
      expect(await dataOf(`{ events(filter: { ${filter} }) { nodes { id } totalCount } }`)).toEqual({
        events: { nodes: [], totalCount: 0 },
      }),
  )
})
