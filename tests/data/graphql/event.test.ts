import { type Opened, openedDoor } from '../../publicApi/opened'

let opened: Opened
let { ask, codeOf, dataOf, owner, plant } = {} as Opened

beforeAll(async () => {
  opened = await openedDoor()
  ;({ ask, codeOf, dataOf, owner, plant } = opened)
}, 60_000)
afterAll(() => opened.close())

describe('an event', () => {
  let id: string
  beforeAll(async () => {
    const [cap, quadrature, city] = [
      await plant.organisation('Changer de Cap', { acronym: 'CDC', hue: '120' }),
      await plant.organisation('La Quadrature du Net'),
      await plant.organisation('Ville de Villeurbanne', { kind: 'institution' }),
    ]
    const campaign = await plant.topic('L’humain d’abord', { kind: 'campaign', since: '2022' })
    await plant.row('topics_carried_by', campaign, 1, { organisation_id: quadrature })
    const venue = await plant.venue('Centre culturel', { acronym: 'CCVA' })
    id = await plant.event(
      'Numérisation',
      cap,
      {
        venue_id: venue,
        ends_at: '2025-01-18T20:30',
        price_kind: 'pay-what-you-can',
        booking_policy: 'recommended',
        booking_by_id: cap,
      },
      { slug: 'numerisation' },
    )
    await owner.query(
      `update events_locales set title = 'Numérisation', summary = '', price_note = 'prix libre' where _parent_id = $1`,
      [id],
    )
    for (const [position, organisation] of [quadrature, cap].entries())
      await plant.collaboration({ event_id: id, organisation_id: organisation, position: position + 1 })
    await plant.row('events_supporters', id, 1, { organisation_id: city }, { fr: { mention: 'avec le soutien de la Ville' } })
    const session = await plant.session('Adapter le numérique', id, { starts_at: '2025-01-18T17:30' })
    const speaker = await plant.row('sessions_participations', session, 1, {
      speaker_id: await plant.speaker('Daniel Flinker'),
      confirmation: 'confirmed',
    })
    await plant.row('sessions_participations_affiliations', speaker, 1, {
      words: 'stratège',
      language: 'fr',
      organisation_id: quadrature,
      campaign_id: campaign,
    })
    await plant.row('sessions_participations', session, 2, { placeholder: 'members', organisation_id: quadrature })
    await plant.row('sessions_participations', session, 3, {
      speaker_id: await plant.speaker('Pas encore publiée', { _status: 'draft' }),
    })
    const own = await plant.communique('Nous y serons', quadrature)
    await plant.row('communiques_events', own, 1, { event_id: id })
  })

  const query = `query ($locale: Locale) { event(slug: "numerisation", locale: $locale) {
    id slug url contentLocale kind title summary status startsAt endsAt timeZone lead { name } organisers { name acronym hue } supporters { mention organisation { kind } }
    venue { acronym city accessibility { checkedOn answers { kind } } } price { kind note currency } booking { policy by { name } full }
    sessions { title startsAt endsAt participations { role name confirmed confirmation speaker { name } placeholder { kind organisation { name } }
      affiliations { words language organisation { name } campaign { title campaign { since carriedBy { name } } } } } }
    communiques { title kind organisation { name } signatories { signedOn } }
  } }`

  const french = {
    slug: 'numerisation',
    url: 'https://deconcert.test/evenements/numerisation',
    contentLocale: 'FR',
    kind: 'DAY',
    title: 'Numérisation',
    summary: null,
    status: 'SCHEDULED',
    startsAt: '2025-01-18T14:00:00+01:00',
    endsAt: '2025-01-18T20:30:00+01:00',
    timeZone: 'Europe/Paris',
    lead: { name: 'Changer de Cap' },
    organisers: [
      { name: 'La Quadrature du Net', acronym: null, hue: null },
      { name: 'Changer de Cap', acronym: 'CDC', hue: 120 },
    ],
    supporters: [{ mention: 'avec le soutien de la Ville', organisation: { kind: 'INSTITUTION' } }],
    venue: { acronym: 'CCVA', city: 'Villeurbanne', accessibility: { checkedOn: null, answers: [] } },
    price: { kind: 'PAY_WHAT_YOU_CAN', note: 'prix libre', currency: 'EUR' },
    booking: { policy: 'RECOMMENDED', by: { name: 'Changer de Cap' }, full: false },
    sessions: [
      {
        title: 'Adapter le numérique',
        startsAt: '2025-01-18T17:30:00+01:00',
        endsAt: null,
        participations: [
          {
            role: 'SPEAKER',
            name: 'Daniel Flinker',
            confirmed: true,
            confirmation: 'CONFIRMED',
            speaker: { name: 'Daniel Flinker' },
            placeholder: null,
            affiliations: [
              {
                words: 'stratège',
                language: 'fr',
                organisation: { name: 'La Quadrature du Net' },
                campaign: {
                  title: 'L’humain d’abord',
                  campaign: { since: '2022', carriedBy: [{ name: 'La Quadrature du Net' }] },
                },
              },
            ],
          },
          {
            role: 'SPEAKER',
            name: 'Des membres de La Quadrature du Net',
            confirmed: false,
            confirmation: null,
            speaker: null,
            placeholder: { kind: 'MEMBERS', organisation: { name: 'La Quadrature du Net' } },
            affiliations: [],
          },
        ],
      },
    ],
    communiques: [{ title: 'Nous y serons', kind: 'OWN', organisation: { name: 'La Quadrature du Net' }, signatories: [] }],
  }

  it('is given whole, in one question, with its own order of organisers', async () =>
    expect(await dataOf(query)).toEqual({ event: { id, ...french } }))

  it('that is not translated is given in French to who asks in English, and says so; what the platform says itself is English', async () => {
    const { event } = await dataOf<{ event: typeof french }>(query, { locale: 'EN' })
    expect([event.contentLocale, event.title, event.url]).toEqual([
      'FR',
      'Numérisation',
      'https://deconcert.test/en/events/numerisation',
    ])
    expect(event.sessions[0]?.participations[1]?.name).toBe('Members from La Quadrature du Net')
  })

  it('takes all its words from one language', async () => {
    const translated = await plant.event(
      'Deux langues',
      await plant.organisation('Traductrice'),
      {},
      { slug: 'deux-langues', words: { fr: { title: 'En français', summary: 'Résumé' }, en: { title: 'In English' } } },
    )
    expect(await dataOf('{ event(slug: "deux-langues", locale: EN) { contentLocale title summary } }')).toEqual({
      event: { contentLocale: 'EN', title: 'In English', summary: null },
    })
    await owner.query(`delete from events_locales where _parent_id = $1 and _locale = 'fr'`, [translated])
    expect(await dataOf('{ event(slug: "deux-langues", locale: FR) { contentLocale title } }')).toEqual({
      event: { contentLocale: 'EN', title: 'In English' },
    })
  })

  it('is found by an address it had before, and gives its current one', async () => {
    await owner.query(
      `insert into slugs (concept, slug, document_id, given_at) values ('events', 'adresse-d-avant', $1, '2020-01-01')`,
      [id],
    )
    expect(await dataOf('{ event(slug: "adresse-d-avant") { slug } }')).toEqual({ event: { slug: 'numerisation' } })
  })

  it('is found by its id', async () =>
    expect(await dataOf('query ($id: ID) { event(id: $id) { slug } }', { id })).toEqual({ event: { slug: 'numerisation' } }))

  it.each(['x', '', '00000000-0000-4000-8000-00000000000', "' or 1=1 --", '\u0000', '00000000-0000-4000-8000-000000000000'])(
    'has not the id %j',
    async (wrong) =>
      expect((await ask('query ($id: ID) { event(id: $id) { slug } }', { id: wrong })).json).toEqual({ data: { event: null } }),
  )

  it.each(['', ' ', '%', 'é', '\u0000', '../x', 'x'.repeat(5000)])('has not the slug %j', async (wrong) =>
    expect((await ask('query ($slug: String) { event(slug: $slug) { slug } }', { slug: wrong })).json).toEqual({
      data: { event: null },
    }),
  )

  it.each(['{ event { id } }', '{ event(slug: "a", id: "b") { id } }'])('is asked by slug or by id: %s', async (query) =>
    expect(await codeOf(query)).toBe('BAD_USER_INPUT'),
  )

  it('links to what is public, and only names what is not', async () => {
    const hidden = await plant.topic('Caché', { _status: 'draft' })
    const link = (value: string, relationTo: string, text: string) => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo, value } },
      children: [{ type: 'text', text }],
    })
    const body = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [link(id, 'events', 'la journée'), { type: 'text', text: ' ; ' }, link(hidden, 'topics', 'un thème')],
          },
        ],
      },
    }
    await plant.event(
      'Avec des liens',
      await plant.organisation('Relieuse'),
      {},
      { slug: 'avec-des-liens', words: { fr: { title: 'Avec des liens', body } } },
    )
    const { event } = await dataOf<{ event: { body: string; text: string } }>(
      '{ event(slug: "avec-des-liens") { body text: body(format: TEXT) } }',
    )
    expect(event.body).toContain('<a href="https://deconcert.test/evenements/numerisation">la journée</a>')
    expect(event.body).toContain('un thème')
    expect(event.body.match(/<a /g)).toHaveLength(1)
    expect(event.text).toContain('un thème')
  })
})
