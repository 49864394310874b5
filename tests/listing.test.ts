import { prose } from '@/demo/prose'
import { insider } from './cast/insider'
import { administratorOf, comeIn } from './support/comeIn'
import { createDatabase, type SuiteDatabase } from './support/database'
import { startSite, type Site } from './support/site'

// What a form lists before it publishes: each fact as everybody will read it, and that nothing else goes online. Over the real entrance.

let database: SuiteDatabase
let site: Site
let inside: ReturnType<typeof insider>
let camille: ReturnType<typeof insider>
let lead: string
let venue: string

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  inside = insider(site, await administratorOf(site))
  lead = await inside.published('organisations', { name: 'Chorale', kind: 'collective' })
  venue = await inside.published('venues', { name: 'Halle', city: 'Lyon', country: 'FR' })
  camille = insider(site, await comeIn(site, await inside.publisherOf(lead)))
}, 120_000)
afterAll(async () => {
  await site.stop()
  await database.drop()
})

type Change = { path: string; label: string; before: string | null; after: string | null; paragraphs: object[] | null; isPreset: boolean }
type Line = { concept: string; name: string | null; changes: Change[] }
type Publication = {
  isPublic: boolean; isNew: boolean; listed: string; refusal: string | null; headline: { label: string; words: string }[]; changes: Change[]; companions: Line[]
  writers: { name: string | null; at: string }[]; embargo: { until: string; isOver: boolean } | null; move: { reason: string; told: string[] } | null
}

const listed = async (collection: string, id: string, who = inside, language = 'fr') => (await (await who.get(`/api/${collection}/${id}/publication?locale=fr`, language)).json()) as Publication
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const told = (changes: Change[]) => changes.map(({ label, before, after }) => plain(`${label} | ${before ?? '–'} → ${after ?? '–'}`))
const publish = async (collection: string, id: string, list: string | null, who = inside) => {
  const answer = await who.ask('PATCH', `/api/${collection}/${id}?locale=fr&depth=0${list === null ? '' : `&listed=${list}`}`, { _status: 'published' })
  const { errors } = (await answer.json()) as { errors?: { data?: { code?: string } }[] }
  return [answer.status, errors?.[0]?.data?.code ?? null]
}
const stateOf = async (path: string) => ((await (await inside.get(`${path}?draft=true&depth=0`)).json()) as { updatedAt: string }).updatedAt
const write = async (collection: string, id: string, data: object, who = inside) => {
  const answer = await who.ask('PATCH', `/api/${collection}/${id}?draft=true&locale=fr&depth=0`, { ...data, updatedAt: await stateOf(`/api/${collection}/${id}`) })
  expect([answer.status, answer.ok ? null : await answer.text()]).toEqual([200, null])
}
const fair = (title: string, more: object = {}) =>
  inside.draft('events', { title, kind: 'conference', booking: { policy: 'recommended' }, lead, venue, startsAt: '2031-05-04T14:00', endsAt: '2031-05-04T18:30', ...more })
const online = async (slug: string) => (await site.get(`/evenements/${slug}`)).text()

it('lists of something new every fact, first those that people look for, and what appears with it', async () => {
  const event = await fair('Foire de mai')
  const speaker = await inside.draft('speakers', { name: 'Clara Deville', consent: { announcedIn: 'le tract' } })
  await inside.draft('sessions', { event, kind: 'talk', title: 'Ouverture', startsAt: '2031-05-04T14:30', participations: [{ speaker, affiliations: [{ words: 'sociologue' }] }] })
  const publication = await listed('events', event)
  expect(publication.headline.map(({ label, words }) => ({ label, words: plain(words) }))).toEqual([
    { label: 'Quand', words: 'dimanche 4 mai 2031, de 14 h à 18 h 30' },
    { label: 'Où', words: 'Halle, Lyon' },
    { label: 'Nature', words: 'Conférence' },
    { label: 'Réservation', words: 'Réservation recommandée' },
  ])
  expect(publication.writers.map(({ name }) => name)).toEqual(['Administration'])
  expect(told(publication.changes)).toEqual([
    'Titre | – → Foire de mai', 'Nature | – → Conférence', 'Couleur du papier | – → Jaune', 'Début | – → dimanche 4 mai 2031 à 14 h', 'Fin | – → dimanche 4 mai 2031 à 18 h 30',
    'Fuseau horaire | – → Europe/Paris', 'Sur place ou en ligne | – → Sur place', 'Lieu | – → Halle', 'Porteur technique | – → Chorale', 'Prix : Monnaie | – → EUR',
    'Réservation : Réserver est | – → Réservation recommandée', 'Adresse de la page | – → foire-de-mai-2031-05-04',
  ])
  expect(publication.companions.map(({ concept, name, changes }) => [concept, name, told(changes)])).toEqual([
    ['sessions', 'Ouverture', ['Événement | – → Foire de mai', 'Titre | – → Ouverture', 'Nature | – → Exposé', 'Début | – → dimanche 4 mai 2031 à 14 h 30', 'Participation 1 | – → Clara Deville · sociologue', 'Enregistrement | – → Enregistrement pas encore décidé']],
    ['speakers', 'Clara Deville', ['Nom | – → Clara Deville']],
  ])
})

it('lists of a correction what changes, and by whom, and publishes nothing else', async () => {
  const event = await fair('Foire de juin', { summary: 'Une foire.' })
  expect(await publish('events', event, (await listed('events', event)).listed)).toEqual([200, null])
  expect(await listed('events', event)).toMatchObject({ isPublic: true, isNew: false, changes: [], companions: [], writers: [], move: null })

  await write('events', event, { summary: 'Une foire. Puis je clique ailleurs.' }, camille)
  await write('events', event, { booking: { policy: 'required' } })
  const publication = await listed('events', event)
  expect(told(publication.changes)).toEqual(['Chapô | Une foire. → Une foire. Puis je clique ailleurs.', 'Réservation : Réserver est | Réservation recommandée → Réservation obligatoire'])
  expect(publication.writers).toEqual([{ name: 'Administration', at: expect.any(String) as string }, { name: 'Somebody who is a publisher', at: expect.any(String) as string }])
  expect(await listed('events', event, inside, 'en').then(({ changes }) => changes.map(({ label }) => label))).toEqual(['Summary', 'Booking: Booking is'])

  // A colleague goes on writing while the list is being read.
  await write('events', event, { audience: 'Tout le monde' }, camille)
  expect(await publish('events', event, publication.listed)).toEqual([400, 'LIST_CHANGED'])
  expect(await online('foire-de-juin-2031-05-04')).not.toMatch(/clique ailleurs|Tout le monde/)
  const now = await listed('events', event)
  expect(told(now.changes)).toEqual(['Chapô | Une foire. → Une foire. Puis je clique ailleurs.', 'Public | – → Tout le monde', 'Réservation : Réserver est | Réservation recommandée → Réservation obligatoire'])
  expect(await publish('events', event, now.listed)).toEqual([200, null])
  expect(await online('foire-de-juin-2031-05-04')).toMatch(/clique ailleurs/)
  expect((await listed('events', event)).writers).toEqual([])
})

it('publishes without a list what is there, by the same rules', async () => {
  const event = await fair('Foire de juillet')
  expect(await publish('events', event, 'another-list')).toEqual([400, 'LIST_CHANGED'])
  expect(await publish('events', event, null)).toEqual([200, null])
})

it('says until when a text stays hidden, and that an embargo that is over has no effect', async () => {
  const text = (title: string, embargoUntil: string | null) => inside.draft('communiques', { title, kind: 'own', organisation: lead, body: prose('Des mots.'), embargoUntil })
  const standing = async (id: string): Promise<unknown> => (await inside.get(`/api/communiques/${id}/standing`)).json()
  const cases = [
    ['Demain', '13/12/2036 18:00', { until: '2036-12-13T18:00', isOver: false }, { isPublic: false, hiddenUntil: '2036-12-13T18:00' }],
    ['Hier', '13/12/2020 18:00', { until: '2020-12-13T18:00', isOver: true }, { isPublic: true, hiddenUntil: null }],
    ['Maintenant', null, null, { isPublic: true, hiddenUntil: null }],
  ] as const
  for (const [title, typed, embargo, after] of cases) {
    const id = await text(title, typed)
    const publication = await listed('communiques', id)
    expect([title, publication.embargo, await standing(id), await publish('communiques', id, publication.listed), await standing(id)]).toEqual([title, embargo, { isPublic: false, hiddenUntil: null }, [200, null], after])
  }
  expect(await Promise.all([site.get('/communiques/demain'), site.get('/communiques/hier'), site.get('/communiques/maintenant')].map(async (answer) => (await answer).status))).toEqual([404, 200, 200])
})

it('says of a move the reason that readers will be told, and refuses when that is another one meanwhile', async () => {
  const event = await fair('Foire d’août')
  await publish('events', event, null)
  await write('events', event, { startsAt: '4/5/2031 16h', reason: 'La salle est prise' }, camille)
  const publication = await listed('events', event)
  expect([told(publication.changes), publication.move, plain(publication.headline[0]?.words ?? '')]).toEqual([
    ['Début | dimanche 4 mai 2031 à 14 h → dimanche 4 mai 2031 à 16 h'], { reason: 'La salle est prise', told: [] }, 'dimanche 4 mai 2031, de 16 h à 18 h 30',
  ])
  await write('events', event, { reason: 'Une grève' })
  expect(await publish('events', event, publication.listed)).toEqual([400, 'LIST_CHANGED'])
  expect(await publish('events', event, (await listed('events', event)).listed)).toEqual([200, null])
})

it('lists what the form says beside the draft, and publishes that', async () => {
  const event = await fair('Foire de septembre')
  const other = await inside.published('organisations', { name: 'Piscine', kind: 'association' })
  const asked = await inside.ask('POST', `/api/events/${event}/publication?locale=fr`, { lead: other, slug: 'la-foire', unknown: 'x', title: 'Not this' })
  const publication = (await asked.json()) as Publication
  expect(told(publication.changes).filter((line) => /^(Titre|Porteur|Adresse)/.test(line))).toEqual(['Titre | – → Foire de septembre', 'Porteur technique | – → Piscine', 'Adresse de la page | – → la-foire'])
  expect(await publish('events', event, publication.listed)).toEqual([400, 'LIST_CHANGED'])
  const answer = await inside.ask('PATCH', `/api/events/${event}?locale=fr&depth=0&listed=${publication.listed}`, { lead: other, slug: 'la-foire', _status: 'published' })
  expect([answer.status, (await site.get('/evenements/la-foire')).status]).toEqual([200, 200])
})

it('names nothing that whoever asks may not read, and takes nothing from them that they may not name', async () => {
  const carrier = await inside.draft('organisations', { name: 'canary carrier', kind: 'collective' })
  const topic = await inside.draft('topics', { title: 'canary topic', kind: 'campaign', carriedBy: [{ organisation: carrier }], summary: 'canary summary' })
  const text = await inside.draft('communiques', { title: 'Un texte', kind: 'own', organisation: lead, body: prose('Des mots.'), topics: [{ topic }] })
  expect(JSON.stringify(await listed('communiques', text))).toContain('canary carrier')
  const theirs = await listed('communiques', text, camille)
  expect([told(theirs.changes).filter((line) => line.startsWith('Thème')), theirs.companions, JSON.stringify(theirs).includes('canary')]).toEqual([
    ['Thème 1 | – → une fiche que vous ne pouvez pas lire'],
    [{ concept: 'topics', id: null, name: null, missing: [], changes: [] }, { concept: 'organisations', id: null, name: null, missing: [], changes: [] }],
    false,
  ])
  const asked = await camille.ask('POST', `/api/communiques/${text}/publication?locale=fr`, { organisation: carrier })
  expect([asked.status, ((await asked.json()) as { errors: { data: unknown }[] }).errors[0]?.data]).toEqual([400, { code: 'UNKNOWN_REFERENCE' }])
  expect((await site.get(`/api/communiques/${text}/publication`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })).status).toBe(404)
  expect((await site.get(`/api/communiques/${text}/standing`)).status).toBe(404)
})
