import type { planter } from './plant'

type Plant = ReturnType<typeof planter>
type Columns = Record<string, unknown>
/** Plants something that bears a mark: hidden for one reason, or not hidden and the same in all else. */
export type Planting = (plant: Plant, mark: string, hidden: boolean) => Promise<unknown>

const draft = { _status: 'draft' }
const binned = { deleted_at: new Date() }
const soon = () => new Date(Date.now() + 3_600_000)
const before = () => new Date(Date.now() - 3_600_000)

/** Hidden by its own columns. */
const by =
  (hiding: Columns, make: (plant: Plant, mark: string, columns: Columns) => Promise<unknown>): Planting =>
  (plant, mark, hidden) =>
    make(plant, mark, hidden ? hiding : {})

/** Hidden since an organisation is suspended. */
const bySuspension =
  (make: (plant: Plant, mark: string, organisation: string) => Promise<unknown>): Planting =>
  async (plant, mark, hidden) => {
    const organisation = await plant.organisation('Organisation')
    await make(plant, mark, organisation)
    if (hidden) await plant.suspend(organisation)
  }

const someone = (plant: Plant) => plant.organisation('Changer de Cap')
const anEvent = async (plant: Plant, columns: Columns = {}) => plant.event('Une journée', await someone(plant), columns)
const aSession = async (plant: Plant) => plant.session('Une séance', await anEvent(plant))

const event = async (plant: Plant, mark: string, columns: Columns) => plant.event(mark, await someone(plant), columns)
const session = async (plant: Plant, mark: string, columns: Columns) => plant.session(mark, await anEvent(plant), columns)
const communique = async (plant: Plant, mark: string, columns: Columns) => plant.communique(mark, await someone(plant), columns)
const organisation = (plant: Plant, mark: string, columns: Columns) => plant.organisation(mark, columns)
const topic = (plant: Plant, mark: string, columns: Columns) => plant.topic(mark, columns)
const speaking = async (plant: Plant, mark: string, columns: Columns) =>
  plant.row('sessions_participations', await aSession(plant), 1, { speaker_id: await plant.speaker(mark, columns) })
const hosting = async (plant: Plant, mark: string, columns: Columns) =>
  anEvent(plant, { venue_id: await plant.venue(mark, columns) })
const contact = async (plant: Plant, mark: string, columns: Columns) =>
  plant.row('organisations_press_contacts', await someone(plant), 1, { name: mark, ...columns })
const page =
  (hiding: Columns, keys: [hidden: string, shown: string]): Planting =>
  (plant, mark, hidden) =>
    plant.thing('pages', { columns: { key: keys[hidden ? 0 : 1], ...(hidden ? hiding : {}) }, words: { fr: { title: mark } } })

export const canaries: [what: string, plant: Planting][] = [
  ['a draft organisation', by(draft, organisation)],
  ['a binned organisation', by(binned, organisation)],
  [
    'a suspended organisation',
    bySuspension((plant, mark, id) => plant.row('organisations_links', id, 1, { label: mark, url: 'https://example.org' })),
  ],
  ['a press contact whose time is over', by({ visible_until: '2020-01-01' }, contact)],
  ['a draft event', by(draft, event)],
  ['a binned event', by(binned, event)],
  ['an event whose lead is suspended', bySuspension((plant, mark, lead) => plant.event(mark, lead))],
  [
    'an event whose lead is a draft',
    async (plant, mark, hidden) => plant.event(mark, await organisation(plant, 'Cheffe de file', hidden ? draft : {})),
  ],
  ['a draft session', by(draft, session)],
  ['a binned session', by(binned, session)],
  ['a session of a draft event', async (plant, mark, hidden) => plant.session(mark, await anEvent(plant, hidden ? draft : {}))],
  [
    'a session of an event whose lead is suspended',
    bySuspension(async (plant, mark, lead) => plant.session(mark, await plant.event('Une journée', lead))),
  ],
  ['a draft speaker', by(draft, speaking)],
  ['a binned speaker', by(binned, speaking)],
  ['a draft venue', by(draft, hosting)],
  ['a binned venue', by(binned, hosting)],
  ['a draft topic', by(draft, topic)],
  ['a binned topic', by(binned, topic)],
  ['a draft communiqué', by(draft, communique)],
  ['a binned communiqué', by(binned, communique)],
  ['a communiqué under embargo', (plant, mark, hidden) => communique(plant, mark, { embargo_instant: hidden ? soon() : before() })],
  ['a communiqué of a suspended organisation', bySuspension((plant, mark, id) => plant.communique(mark, id))],
  ['a draft page', page(draft, ['legal', 'about'])],
  ['a binned page', page(binned, ['privacy', 'accessibility'])],
  [
    'a supporter that is suspended',
    bySuspension(async (plant, mark, id) =>
      plant.row('events_supporters', await anEvent(plant), 1, { organisation_id: id }, { fr: { mention: mark } }),
    ),
  ],
  [
    'a portrait nobody agreed to',
    async (plant, mark, hidden) => plant.speaker('Clara', { portrait_id: await plant.picture(mark), consent_portrait: !hidden }),
  ],
  [
    'a file that nothing public shows',
    async (plant, mark, hidden) => anEvent(plant, { image_id: await plant.picture(mark), ...(hidden ? draft : {}) }),
  ],
  [
    'a logo of a draft organisation',
    async (plant, mark, hidden) =>
      organisation(plant, 'Organisation', { logo_id: await plant.picture(mark), ...(hidden ? draft : {}) }),
  ],
  [
    'an attachment of a draft communiqué',
    async (plant, mark, hidden) =>
      plant.row(
        'communiques_attachments',
        await communique(plant, 'Un texte', hidden ? draft : {}),
        1,
        { file_id: await plant.picture(mark) },
        { fr: { label: 'Affiche' } },
      ),
  ],
  [
    'a logo of a suspended supporter',
    bySuspension(async (plant, mark, id) =>
      plant.row(
        'events_supporters',
        await anEvent(plant),
        1,
        { organisation_id: id, logo_id: await plant.picture(mark) },
        { fr: { mention: 'avec' } },
      ),
    ),
  ],
  [
    'the address of a draft',
    async (plant, mark, hidden) =>
      plant.event(
        '',
        await someone(plant),
        {},
        { slug: mark, words: { fr: { title: 'Une journée' } }, columns: hidden ? draft : {} },
      ),
  ],
]
