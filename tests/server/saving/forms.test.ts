import fc from 'fast-check'
import type { Payload } from 'payload'
import { openTwoCollectives } from '../../cast/openTwoCollectives'
import { entriesFor } from '../../forms/draw'
import { fieldsOf, formsOf, knownIn } from '../../forms/forms'
import { openWorld, type World } from '../../forms/world'
import { openWriter, ways, type Filled } from '../../forms/writer'
import type { SuiteDatabase } from '../../support/database'
import { temporaryFolder } from '../../support/temporaryFolder'
import { isThorough, times } from '../../support/thoroughness'

// Whatever a form accepts, every list, page and output answers: nobody's value takes everybody's pages down. THOROUGH=1 tries many more.

const runs = times(6, 400)
const folder = temporaryFolder()
process.env.MEDIA_DIR = folder.path

let database: SuiteDatabase
let payload: Payload
let world: World
let writer: ReturnType<typeof openWriter>
let drawn: (form: string) => fc.Arbitrary<Filled>

beforeAll(async () => {
  const houses = await openTwoCollectives()
  ;({ database, payload } = houses)
  const { docs } = await payload.find({ collection: 'users', where: { name: { equals: 'former member' } }, overrideAccess: true })
  const others = { organisation: houses.organisations.B, person: String(docs[0]?.id) }
  const forms = formsOf(houses.houses.A, others)
  const picture = await payload.create({ collection: 'media', data: { alt: 'une affiche' }, file: (await forms.media?.file?.()) as never, req: await houses.as('administrator'), overrideAccess: true })
  writer = openWriter(payload, database, houses.as, forms)
  const known = knownIn(houses.houses.A, { ...others, picture: picture.id })
  drawn = (form) => fc.record({ form: fc.constant(form), way: fc.constantFrom(...ways), locale: fc.constantFrom('fr' as const, 'en' as const), entries: entriesFor(fieldsOf(payload, form), known) })
  world = await openWorld(database)
}, 180_000)
afterAll(async () => {
  await world.close()
  await database.drop()
  folder.remove()
})

it('reads a world in which all is well', async () => expect(await world.complaints()).toEqual([]))

it.each(['events', 'sessions', 'collaborations', 'topics', 'communiques', 'pages', 'media', 'organisations', 'speakers', 'venues', 'memberships', 'users', 'site-settings'])(
  'whatever is put into the form of %s',
  async (form) => {
    let taken = 0
    await fc.assert(
      fc
        .asyncProperty(drawn(form), async (filled) => {
          const outcome = await writer.write(filled)
          expect(outcome.broken).toBeNull()
          if (!outcome.taken) return
          taken += 1
          expect(await world.complaints()).toEqual([])
        })
        .afterEach(() => writer.forget()),
      { numRuns: runs, examples: [[{ form, way: 'published', locale: 'fr', entries: [] }]] },
    )
    // Some of it must have been taken, or nothing was tried.
    expect(taken).toBeGreaterThan(isThorough ? runs / 10 : 0)
  },
  runs * 5_000,
)
