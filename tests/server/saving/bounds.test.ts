import { mailOf, password, type Collective } from '../../cast/twoCollectives'
import { standingCollectives } from '../../cast/openTwoCollectives'
import { comeIn } from '../../support/comeIn'
import { connected, type SuiteDatabase } from '../../support/database'
import { startSite, type Site } from '../../support/site'

// What stood in somebody's form once took down the agenda, the home page and everybody else's: each is refused in words, in drafts too, and the database holds no
// other. A date that is none is kept in a draft as it was typed (ADR 0058), and refused when published.

let database: SuiteDatabase
let site: Site
let house: Collective
let authorization: string

beforeAll(async () => {
  const { houses, ...standing } = await standingCollectives()
  ;({ database } = standing)
  house = houses.A
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  authorization = (await comeIn(site, { email: mailOf('publisher of A'), password })).headers.authorization
}, 180_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Answer = { status: number; doc?: { id: string; slug: string } & Record<string, unknown>; errors?: { data?: { errors?: { path: string; message: string }[] } }[] }

async function ask(method: string, path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'fr', authorization }
  const answer = await site.get(`/api/${path}`, { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, ...((await answer.json()) as object) }
}

const said = ({ status, errors }: Answer) => ({ status, said: errors?.[0]?.data?.errors?.map(({ path, message }) => `${path}: ${message.replace(/\s/g, ' ')}`) })
const text = async (path: string) => (await (await site.get(path)).text()).replace(/\s/g, ' ')

const event = () => ({ title: 'Une conférence', kind: 'conference', lead: house.organisation, startsAt: '2027-02-13T18:30', zone: 'Europe/Paris', attendanceMode: 'on-site', venue: house.venues.live, paper: 'yellow', booking: { policy: 'none' } })
const venue = () => ({ name: 'Une salle', city: 'Bruxelles', country: 'BE', owner: house.organisation })
const topic = () => ({ title: 'Un recours', kind: 'case', owner: house.organisation })

const anAmount = 'Écrivez un montant de 0 à 9 999 999,99, par exemple 4,50.'

const misfits: [what: string, collection: string, data: () => object, refusal: string[]][] = [
  ['an amount beyond 32 bits', 'events', () => ({ ...event(), price: { kind: 'fixed', amount: 2_147_483_648 } }), [`price.amount: ${anAmount}`]],
  ['an amount that the form hides', 'events', () => ({ ...event(), price: { kind: 'free', amount: 1e300, minimum: -1 } }), [`price.amount: ${anAmount}`, `price.minimum: ${anAmount}`]],
  ['half a person', 'events', () => ({ ...event(), attendance: 12.5 }), ['attendance: Écrivez un nombre entier, de 0 à 9 999 999.']],
  ['a zone that is none', 'events', () => ({ ...event(), zone: 'Europe/Nowhere' }), ['zone: Choisissez un fuseau horaire dans la liste, par exemple Europe/Paris.']],
  ['a country that is none', 'venues', () => ({ ...venue(), country: '??' }), ['country: Choisissez un pays dans la liste.']],
  ['a place that is nowhere', 'venues', () => ({ ...venue(), latitude: 91, longitude: -181 }), ['latitude: Écrivez un nombre de −90 à 90, par exemple 45,7676.', 'longitude: Écrivez un nombre de −180 à 180, par exemple 45,7676.']],
  ['nobody as claimants', 'topics', () => ({ ...topic(), claimantCount: 0 }), ['claimantCount: Écrivez un nombre entier, de 1 à 9 999 999.']],
  ['what is no text', 'topics', () => ({ ...topic(), title: { fr: 'x' }, summary: 'a\0b', since: '2\0' }), ['title: Écrivez du texte.', 'summary: Ce texte contient un signe invisible qui ne peut pas être enregistré : effacez-le, ou recopiez le texte.', 'since: Ce texte contient un signe invisible qui ne peut pas être enregistré : effacez-le, ou recopiez le texte.']],
  ['more than a date is long', 'events', () => ({ ...event(), startsAt: '9'.repeat(101) }), ['startsAt: Au plus 100 signes.']],
]

const farAway = (example: string) => `Écrivez une date entre 1900 et 2199, par exemple ${example}.`
const aClock = farAway('13/12/2026 18:00')

const doubtful: [what: string, collection: string, data: () => object, refusal: string[]][] = [
  ['a year that is being typed', 'events', () => ({ ...event(), startsAt: '0020-03-01T10:00' }), [`startsAt: ${aClock}`]],
  ['a year that means never', 'events', () => ({ ...event(), startsAt: '9999-12-31T10:00', slots: [{ startsAt: '9999-12-31T10:00' }] }), [`startsAt: ${aClock}`, `slots.0.startsAt: ${aClock}`]],
  ['a month of no year', 'topics', () => ({ ...topic(), filedIn: '0000' }), [`filedIn: ${farAway('octobre 2024')}`]],
  ['a day that there is not', 'venues', () => ({ ...venue(), accessibility: { checkedOn: '2025-02-29' } }), ['accessibility.checkedOn: Ce jour n’existe pas. Le jour s’écrit d’abord, puis le mois : 13/12/2026.']],
]

describe.each([
  ['published', '?depth=0', { _status: 'published' }],
  ['saved as a draft', '?draft=true&depth=0', {}],
])('is refused in words when %s:', (_how, query, status) => {
  it.each(misfits)('%s', async (_what, collection, data, refusal) => {
    expect(said(await ask('POST', `${collection}${query}`, { ...data(), ...status }))).toEqual({ status: 400, said: refusal })
  })
})

describe('what was typed into a date and is none is kept in a draft, as it was typed, and never published:', () => {
  it.each(doubtful)('%s', async (_what, collection, data, refusal) => {
    const kept = await ask('POST', `${collection}?draft=true&depth=0`, data())
    expect(kept).toMatchObject({ status: 201, doc: data() })
    expect(said(await ask('PATCH', `${collection}/${kept.doc?.id}?depth=0`, { _status: 'published' }))).toEqual({ status: 400, said: refusal })
    expect(said(await ask('POST', `${collection}?depth=0`, { ...data(), _status: 'published' }))).toEqual({ status: 400, said: refusal })
  })

  it('a year that is being typed into what is online', async () => {
    const typed = { startsAt: '0202-03-01T10:00' }
    const path = `events/${house.events.live}`
    const before = await text('/evenements')
    expect(said(await ask('PATCH', `${path}?depth=0`, { ...typed, reason: 'La salle est prise', _status: 'published' }))).toEqual({ status: 400, said: [`startsAt: ${aClock}`] })
    expect(await ask('PATCH', `${path}?draft=true&depth=0`, typed)).toMatchObject({ status: 200, doc: typed })
    expect(await text('/evenements')).toBe(before)
  })
})

it('is refused in English to whoever reads English', async () => {
  const answer = await site.get('/api/venues?draft=true', { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization }, body: JSON.stringify({ ...venue(), country: '??' }) })
  expect(said({ status: answer.status, ...((await answer.json()) as object) })).toEqual({ status: 400, said: ['country: Choose a country from the list.'] })
})

it('takes countries and zones in any capitals, keeps them in their own, and names them', async () => {
  const { doc } = await ask('POST', 'venues?depth=0', { ...venue(), country: 'be', _status: 'published' })
  expect(doc?.country).toBe('BE')
  expect(await text(`/lieux/${doc?.slug}`)).toContain('Belgique')
  expect(await text(`/en/venues/${doc?.slug}`)).toContain('Belgium')
  const { doc: held } = await ask('POST', 'events?depth=0', { ...event(), venue: doc?.id, zone: 'america/port-au-prince', _status: 'published' })
  expect(held?.zone).toBe('America/Port-au-Prince')
  expect(await text(`/evenements/${held?.slug}`)).toContain('Belgique')
})

it('keeps what is as large as it may be, and every page shows it', async () => {
  const { status, doc } = await ask('POST', 'events?depth=0', { ...event(), startsAt: '2199-12-31T23:59', price: { kind: 'fixed', amount: 999_999_999, currency: 'EUR' }, attendance: 9_999_999, _status: 'published' })
  expect(status).toBe(201)
  expect(await text(`/evenements/${doc?.slug}`)).toContain('9 999 999,99 €')
  for (const path of ['/', '/en', '/evenements', '/en/events', '/archives']) expect((await site.get(path)).status).toBe(200)
})

describe('the database', () => {
  const refused = (statement: string) => connected(database.ownerUrl, (owner) => owner.query(statement).then(() => 'taken', (error: { constraint?: string }) => error.constraint))

  it.each([
    ['events', 'price_amount', '2147483648'], ['events', 'price_minimum', '-1'], ['events', 'attendance', "'NaN'"], ['events', 'zone', "'+01:00'"], ['events', 'starts_at', "'9999-12-31T10:00'"], ['events', 'ends_at', "'soon'"],
    ['events', 'doors_at', "'2025-02-30T10:00'"], ['events', 'booking_closes_at', "'2025-01-18'"], ['events', 'starts_instant', "'infinity'"], ['events', 'ends_instant', "'9999-12-31'"],
    ['topics', 'claimant_count', '0'], ['topics', 'since', "'24'"], ['topics', 'filed_in', "'2024-13'"], ['venues', 'latitude', '90.1'], ['venues', 'longitude', "'Infinity'"], ['venues', 'country', "'be'"], ['venues', 'accessibility_checked_on', "'2023-02-29'"],
    ['speakers', 'consent_agreed_on', "'1899-12-31'"], ['communiques', 'dateline_date', "'2100-02-29'"], ['communiques', 'embargo_until', "'2025-01-18'"], ['communiques', 'embargo_instant', "'-infinity'"], ['sessions', 'starts_at', "'2025-01-18T24:00'"], ['sessions', 'ends_at', "'2200-01-01T00:00'"],
  ])('holds nothing else in %s.%s, and in its versions', async (table, column, value) => {
    expect(await refused(`update ${table} set ${column} = ${value}`)).toBe(`${table}_${column}_holds`)
    expect(await refused(`update _${table}_v set version_${column} = ${value}`)).toBe(`_${table}_v_version_${column}_holds`)
  })

  it('has a check on every number and every text of a date that a drafted form keeps', async () => {
    const unchecked = await connected(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ name: string }>(
        `select c.relname || '.' || a.attname as name
           from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'payload%' and a.attnum > 0 and not a.attisdropped
            and (format_type(a.atttypid, null) = 'numeric' or a.attname ~ '(_at|_on|_date|_until|_before|date|zone|country|since|filed_in)$' and format_type(a.atttypid, null) = 'character varying')
            and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
          order by 1`,
      )
      return rows.map(({ name }) => name)
    })
    const rows = ['communiques_corrections.date', 'communiques_press_contacts.visible_until', 'events_services.ask_before', 'events_slots.ends_at', 'events_slots.starts_at', 'organisations_press_contacts.visible_until']
    const versions = rows.map((name) => `_${name.replace('_', '_v_version_')}`)
    // Rows of a form do not know whether it is published; the others are Payload's own, which no page shows.
    expect(unchecked.filter((name) => !rows.includes(name) && !versions.includes(name))).toEqual([
      'media.filesize', 'media.focal_x', 'media.focal_y',
      ...['avif1600', 'avif480', 'avif960', 'webp1600', 'webp480', 'webp960'].map((size) => `media.sizes_${size}_filesize`),
      'users.login_attempts',
    ])
  })
})
