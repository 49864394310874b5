import { bothSides, type TwoSides } from '../../publicApi/asReader'

let sides: TwoSides
beforeAll(async () => void (sides = await bothSides()), 60_000)
afterAll(() => sides.close())
afterEach(() => sides.clear())

type Plant = TwoSides['plant']
type Columns = Record<string, unknown>
const draft = { _status: 'draft' }

/** Links a pair of things, either of which may be a draft; gives the link's two ids in the order of its view's columns. */
type Linking = (plant: Plant, first: Columns, second: Columns) => Promise<[string, string]>

const event = async (plant: Plant, columns: Columns) => plant.event('Une journée', await plant.organisation('Porteuse'), columns)
const communique = async (plant: Plant, columns: Columns, kind = 'own') =>
  plant.communique('Un texte', await plant.organisation('Éditrice'), { kind, ...columns })

const links: [view: string, columns: [string, string], link: Linking][] = [
  [
    'event_organisers',
    ['eventId', 'organisationId'],
    async (plant, first, second) => {
      const pair: [string, string] = [await event(plant, first), await plant.organisation('Coorganisatrice', second)]
      await plant.collaboration({ event_id: pair[0], organisation_id: pair[1] })
      return pair
    },
  ],
  [
    'event_topics',
    ['eventId', 'topicId'],
    async (plant, first, second) => {
      const pair: [string, string] = [await event(plant, first), await plant.topic('Un thème', second)]
      await plant.row('events_topics', pair[0], 1, { topic_id: pair[1] })
      return pair
    },
  ],
  [
    'session_speakers',
    ['sessionId', 'speakerId'],
    async (plant, first, second) => {
      const pair: [string, string] = [
        await plant.session('Une séance', await event(plant, {}), first),
        await plant.speaker('Une personne', second),
      ]
      await plant.row('sessions_participations', pair[0], 1, { speaker_id: pair[1] })
      return pair
    },
  ],
  [
    'communique_events',
    ['communiqueId', 'eventId'],
    async (plant, first, second) => {
      const pair: [string, string] = [await communique(plant, first), await event(plant, second)]
      await plant.row('communiques_events', pair[0], 1, { event_id: pair[1] })
      return pair
    },
  ],
  [
    'communique_topics',
    ['communiqueId', 'topicId'],
    async (plant, first, second) => {
      const pair: [string, string] = [await communique(plant, first), await plant.topic('Un thème', second)]
      await plant.row('communiques_topics', pair[0], 1, { topic_id: pair[1] })
      return pair
    },
  ],
]

it.each(links)('%s holds a link only between two public things', async (view, [one, other], link) => {
  const shown = await link(sides.plant, {}, {})
  await link(sides.plant, draft, {})
  await link(sides.plant, {}, draft)
  const { rows } = await sides.reader.query(`select "${one}", "${other}" from published.${view}`)
  expect(rows).toEqual([{ [one]: shown[0], [other]: shown[1] }])
})

it('event_topics takes the topics of sessions along, of public ones', async () => {
  const { plant, reader } = sides
  const [day, topic] = [await event(plant, {}), await plant.topic('Un thème')]
  await plant.row('sessions_topics', await plant.session('Une séance', day), 1, { topic_id: topic })
  await plant.row('sessions_topics', await plant.session('Brouillon', day, draft), 1, { topic_id: await plant.topic('Un autre') })
  await plant.row('sessions_topics', await plant.session('Une séance', day), 1, {
    topic_id: await plant.topic('Brouillon', draft),
  })
  expect((await reader.query('select "eventId", "topicId" from published.event_topics')).rows).toEqual([
    { eventId: day, topicId: topic },
  ])
})

it('communique_organisations holds neither a draft text nor a publisher that is not public', async () => {
  const { plant, reader } = sides
  const publisher = await plant.organisation('Éditrice')
  const text = await plant.communique('Un texte', publisher)
  const hidden = await communique(plant, draft, 'joint')
  await plant.collaboration({ communique_id: hidden, organisation_id: publisher, role: 'signatory' })
  await plant.communique('Un texte', await plant.organisation('Brouillon', draft))
  const { rows } = await reader.query('select "communiqueId", "organisationId" from published.communique_organisations')
  expect(rows).toEqual([{ communiqueId: text, organisationId: publisher }])
})
