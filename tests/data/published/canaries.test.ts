import { bothSides, type TwoSides } from '../../publicApi/asReader'
import { canaries } from '../../publicApi/canaries'

let sides: TwoSides
beforeAll(async () => void (sides = await bothSides()), 60_000)
afterAll(() => sides.close())
afterEach(() => sides.clear())

// Each canary is planted beside a twin that differs in nothing but the reason for which the canary may not leave.
describe('never leaves', () => {
  it.each(canaries)('%s', async (_what, planting) => {
    await planting(sides.plant, 'canary-hidden', true)
    await planting(sides.plant, 'canary-twin', false)
    const seen = await sides.visible()
    expect([seen.includes('canary-twin'), seen.includes('canary-hidden')]).toEqual([true, false])
  })

  it('what is private by nature', async () => {
    const { plant, visible } = sides
    const organisation = await plant.organisation('Changer de Cap')
    const event = await plant.event('Une journée', organisation)
    const text = await plant.communique('Un texte', organisation, { kind: 'joint' })
    await plant.collaboration({ event_id: event, organisation_id: organisation, note: 'canary-note', channel: 'telephone' })
    await plant.collaboration({ communique_id: text, organisation_id: organisation, role: 'signatory', note: 'canary-note' })
    await plant.speaker('Clara', { consent_agreed_on: '2024-12-01', consent_announced_in: 'canary-consent' })
    await plant.insert('users', { id: organisation, email: 'canary@example.org', name: 'canary-member' })
    await plant.insert('memberships', { id: event, person_id: organisation, organisation_id: organisation, role: 'coordinator' })
    await plant.insert('set_aside', { id: event, concept: 'events', document_id: event, person_id: organisation, locale: 'fr', data: { title: 'canary-aside' }, at: new Date() })
    await plant.insert('site_settings', { id: organisation, name: 'De Concert', calendar_host: 'canary-host' })
    await plant.insert('_events_v', { id: event, parent_id: event, version__status: 'draft', latest: true })
    await plant.insert('_events_v_locales', { _locale: 'fr', _parent_id: event, version_title: 'canary-version' })
    const seen = await visible()
    expect([seen.includes('Clara'), seen.includes('canary')]).toEqual([true, false])
  })
})

const withoutAgreement: [string, Record<string, unknown>][] = [
  ['invited', { status: 'invited' }],
  ['declined', { status: 'declined' }],
  ['expired', { status: 'expired' }],
  ['withdrawn', { status: 'withdrawn' }],
  ['only lending the place', { role: 'venue-host' }],
]

describe('nobody is presented without having agreed', () => {
  it.each(withoutAgreement)('as an organiser when %s', async (_what, columns) => {
    const { plant, reader } = sides
    const event = await plant.event('Une journée', await plant.organisation('Porteuse'))
    const [agreed, other] = [await plant.organisation('D’accord'), await plant.organisation('Pas d’accord')]
    await plant.collaboration({ event_id: event, organisation_id: agreed })
    await plant.collaboration({ event_id: event, organisation_id: other, ...columns })
    const links = await reader.query(`select "organisationId" as id from published.event_organisers`)
    const shown = await reader.query(
      `select o->>'id' as id from published.events, json_array_elements(organisers) o where locale = 'fr'`,
    )
    expect([links.rows, shown.rows]).toEqual([[{ id: agreed }], [{ id: agreed }]])
  })

  it.each([...withoutAgreement, ['an organiser of something', { role: 'co-organiser' }] as const])(
    'as a signatory when %s',
    async (_what, columns) => {
      const { plant, reader } = sides
      const [publisher, agreed, other] = [
        await plant.organisation('Éditrice'),
        await plant.organisation('D’accord'),
        await plant.organisation('Pas d’accord'),
      ]
      const text = await plant.communique('Un texte', publisher, { kind: 'joint' })
      await plant.collaboration({ communique_id: text, organisation_id: agreed, role: 'signatory' })
      await plant.collaboration({ communique_id: text, organisation_id: other, role: 'signatory', ...columns })
      const links = await reader.query(
        `select "organisationId" as id from published.communique_organisations order by "organisationId" = $1`,
        [agreed],
      )
      const shown = await reader.query(
        `select s->'organisation'->>'id' as id from published.communiques, json_array_elements(signatories) s where locale = 'fr'`,
      )
      expect([links.rows, shown.rows]).toEqual([[{ id: publisher }, { id: agreed }], [{ id: agreed }]])
    },
  )

  it('as a signatory of a text that one organisation alone speaks', async () => {
    const { plant, reader } = sides
    const text = await plant.communique('Un texte', await plant.organisation('Éditrice'))
    await plant.collaboration({ communique_id: text, organisation_id: await plant.organisation('D’accord'), role: 'signatory' })
    expect((await reader.query(`select signatories from published.communiques where locale = 'fr'`)).rows).toEqual([
      { signatories: [] },
    ])
    expect((await reader.query('select count(*)::int as links from published.communique_organisations')).rows).toEqual([
      { links: 1 },
    ])
  })
})

describe('what names something that is not public', () => {
  it('keeps the words of an affiliation and drops whom it names', async () => {
    const { plant, reader } = sides
    const session = await plant.session('Une séance', await plant.event('Une journée', await plant.organisation('Porteuse')))
    const organisation = await plant.organisation('Suspendue')
    await plant.suspend(organisation)
    const person = await plant.row('sessions_participations', session, 1, {
      placeholder: 'member',
      organisation_id: organisation,
    })
    const campaign = await plant.topic('Brouillon', { _status: 'draft' })
    await plant.row('sessions_participations_affiliations', person, 1, {
      words: 'présidente',
      language: 'fr',
      organisation_id: organisation,
      campaign_id: campaign,
    })
    const { rows } = await reader.query<{ participations: object[] }>(
      `select participations from published.sessions where locale = 'fr'`,
    )
    expect(rows[0]?.participations).toMatchObject([
      {
        placeholder: { kind: 'member', organisation: null },
        affiliations: [{ words: 'présidente', language: 'fr', organisation: null, campaign: null }],
      },
    ])
  })

  it('drops a participation whose speaker is not public, even with a placeholder beside it', async () => {
    const { plant, owner, reader } = sides
    const session = await plant.session('Une séance', await plant.event('Une journée', await plant.organisation('Porteuse')))
    await plant.row('sessions_participations', session, 1, { speaker_id: await plant.speaker('Brouillon', { _status: 'draft' }) })
    await plant.row('sessions_participations', session, 2, {})
    await plant.row('sessions_participations', session, 3, { speaker_id: await plant.speaker('Publique') })
    await owner.query('analyze')
    const { rows } = await reader.query(
      `select p->'speaker'->>'name' as name from published.sessions, json_array_elements(participations) p where locale = 'fr'`,
    )
    expect(rows).toEqual([{ name: 'Publique' }])
  })

  it.each(['venue', 'parent', 'topics', 'booking'])('has no %s', async (column) => {
    const { plant, reader } = sides
    const lead = await plant.organisation('Porteuse')
    const suspended = await plant.organisation('Suspendue')
    await plant.suspend(suspended)
    const event = await plant.event('Une journée', lead, {
      venue_id: await plant.venue('Brouillon', { _status: 'draft' }),
      parent_id: await plant.event('Brouillon', lead, { _status: 'draft' }),
      booking_policy: 'none',
      booking_by_id: suspended,
    })
    await plant.row('events_topics', event, 1, { topic_id: await plant.topic('Brouillon', { _status: 'draft' }) })
    const { rows } = await reader.query(
      `select venue, "parentId" as parent, topics, booking->'by' as booking from published.events where locale = 'fr'`,
    )
    expect(rows).toEqual([expect.objectContaining({ [column]: column === 'topics' ? [] : null })])
  })
})
