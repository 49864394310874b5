import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { AgendaPageDocument, EventPageDocument } from '@/ask/documents'
import { type Opened, openedDoor } from '../../publicApi/opened'

let opened: Opened
let { door, plant, statementsOf } = {} as Opened

beforeAll(async () => {
  opened = await openedDoor()
  ;({ door, plant, statementsOf } = opened)
}, 60_000)
afterAll(() => opened.close())

describe('SQL statements', () => {
  const page = `query ($slug: String) { site { name } event(slug: $slug) {
    title body image { url } lead { name summary } organisers { name summary logo { url } } venue { name directions accessibility { contact } } supporters { mention organisation { name website } }
    topics { title case { court } } parent { title venue { name } }
    sessions { title body topics { title } participations { name speaker { name bio } affiliations { organisation { name summary } campaign { title summary } } } }
    communiques { title body organisation { name summary } signatories { organisation { name } } } } }`
  const agenda =
    '{ events(first: 30, filter: { city: "Ville des agendas" }) { nodes { title body organisers { name summary } venue { name directions } topics { title } image { url } sessions { title } } pageInfo { hasNextPage } } }'

  async function plantEvent(slug: string, many: number) {
    const lead = await plant.organisation(`Porteuse de ${slug}`)
    const event = await plant.event(
      slug,
      lead,
      {
        venue_id: await plant.venue(`Salle de ${slug}`, { city: 'Ville des agendas' }),
        parent_id: await plant.event(`Festival de ${slug}`, lead),
      },
      { slug },
    )
    for (let n = 1; n <= many; n++) {
      const organisation = await plant.organisation(`${slug} ${n}`)
      const topic = await plant.topic(`Thème ${slug} ${n}`)
      await plant.collaboration({ event_id: event, organisation_id: organisation, position: n })
      await plant.row('events_topics', event, n, { topic_id: topic })
      await plant.row('events_supporters', event, n, { organisation_id: organisation }, { fr: { mention: 'avec' } })
      const session = await plant.session(`Séance ${n}`, event)
      await plant.row('sessions_topics', session, 1, { topic_id: await plant.topic(`Sujet ${slug} ${n}`) })
      for (let k = 1; k <= many; k++) {
        const who = await plant.row('sessions_participations', session, k, { speaker_id: await plant.speaker(`Personne ${k}`) })
        await plant.row('sessions_participations_affiliations', who, 1, {
          organisation_id: await plant.organisation(`${slug} ${n} ${k}`),
          campaign_id: topic,
        })
      }
      const text = await plant.communique(`Texte ${n}`, await plant.organisation(`Voix ${slug} ${n}`))
      await plant.row('communiques_events', text, 1, { event_id: event })
    }
  }

  async function asOurPagesAsk<Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<unknown, Variables>,
    variables: Variables,
  ): Promise<number> {
    const before = door.statements()
    await door.ask(document, variables)
    return door.statements() - before
  }

  beforeAll(async () => {
    await plantEvent('petit', 1)
    await plantEvent('grand', 4)
  })

  it('do not grow with what an event holds', async () =>
    expect(await statementsOf(page, { slug: 'petit' })).toBe(await statementsOf(page, { slug: 'grand' })))

  it('do not grow with the length of an agenda', async () =>
    expect(await statementsOf(agenda.replace('30', '1'))).toBe(await statementsOf(agenda)))

  it('of our event page are at most ten, of our agenda at most six', async () => {
    const event = await asOurPagesAsk(EventPageDocument, { slug: 'grand', locale: 'FR' })
    const list = await asOurPagesAsk(AgendaPageDocument, { locale: 'FR', now: '2025-01-01T00:00:00Z' })
    expect(event).toBeLessThanOrEqual(10)
    expect(list).toBeLessThanOrEqual(6)
  })

  it('count only when the total is asked for', async () => {
    expect([
      await statementsOf('{ events { nodes { id } } }'),
      await statementsOf('{ events { totalCount } }'),
      await statementsOf('{ events { totalCount nodes { id } } }'),
    ]).toEqual([1, 1, 2])
  })
})
