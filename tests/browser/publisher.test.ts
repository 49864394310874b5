import type { Locator, Page } from 'playwright-core'
import { event as eventOf, sessions as sessionsOf, speakers, venue } from '@/demo/content/villeurbanne'
import { languages, placeholderKinds } from '@/words'
import { eventAddress, facts, plain } from '../cast/facts'
import { insider } from '../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import type { Site } from '../support/site'
import { seriousProblems } from './axe'
import { openPanel, type OpenPanel } from './open'
import { picture } from './picture'

// From an empty form to the published day of 18 January 2025, in French, as a new publisher of Changer de Cap would.
// PICTURES=1 npm test -- tests/browser/publisher also takes the pictures of this path, docs/images/publier-*.png, on a screen and on a phone.

let open: OpenPanel
let site: Site
let page: Page
let admin: OpenPanel['admin']
let inside: ReturnType<typeof insider>
const organisations: Record<string, string> = {}

const known = {
  cap: { name: 'Changer de Cap', kind: 'collective' },
  quadrature: { name: 'La Quadrature du Net', kind: 'collective' },
  halte: { name: 'Halte au Contrôle numérique', kind: 'collective' },
  amnesty: { name: 'Amnesty International', kind: 'association' },
  pasSansNous: { name: 'Pas Sans Nous 38', kind: 'association' },
  lireEtEcrire: { name: 'Lire et Écrire Bruxelles', kind: 'association' },
  edri: { name: 'EDRi', kind: 'network' },
} as const
const city = 'Ville de Villeurbanne'
const themes = { dematerialisation: 'Dématérialisation des services publics', rights: 'Accès aux droits' } as const

beforeAll(async () => {
  open = await openPanel({ demo: false, as: newPublisher })
  ;({ site, page, admin } = open)
}, 120_000)
afterAll(() => open.close())

async function newPublisher(here: Site): Promise<SignedIn> {
  const administrator = insider(here, await administratorOf(here))
  for (const [key, organisation] of Object.entries(known)) organisations[key] = await administrator.published('organisations', organisation)
  for (const title of Object.values(themes)) await administrator.published('topics', { kind: 'theme', title })
  const publisher = await comeIn(here, await administrator.publisherOf(organisations.cap ?? ''))
  inside = insider(here, publisher)
  return publisher
}

// The same facts as the demo's, with names where the demo has numbers.
const names = new Proxy<Record<string, string>>({}, { get: (_, key) => String(key) })
const event = eventOf(names, names, 'ccva')
const sessions = sessionsOf('event', names, names, names)
const organisationNamed = (key: string | undefined) => (key === 'villeurbanne' ? city : known[key as keyof typeof known].name)

it('says on the first screen what waits, and where to begin', async () => {
  expect(plain(await page.locator('.waiting').innerText())).toContain('aucun brouillon en cours')
  await picture(page, 'publier-1-accueil')
  expect(await seriousProblems(page)).toEqual([])
  await page.getByRole('link', { name: 'Créer un événement' }).click()
  await admin.created()
}, 60_000)

it('takes the day of 18 January from an empty form to its public page, with one Publier', async () => {
  await whatAndWhen()
  await where()
  for (const session of sessions) await addSession(session)
  await picture(page, 'publier-4-programme')
  await whoComesAndHow()

  expect(await (await site.get('/evenements')).text()).not.toContain(event.title.fr)
  const list = plain(await admin.askToPublish())
  expect(list).not.toContain('il manque')
  expect(list).not.toContain('rien n’a été publié')
  const goesLive = [...sessions.map(({ title }) => title.fr), ...Object.values(speakers).map(({ name }) => name), venue.name, city]
  expect(goesLive.filter((name) => !list.includes(plain(name)))).toEqual([])
  await picture(page, 'publier-5-publier')
  expect(await seriousProblems(page)).toEqual([])
  expect(await admin.confirm()).toBe(200)

  await page.locator('.status__value').getByText('Publié', { exact: true }).waitFor()

  const reader = await (await open.browser.newContext({ locale: 'fr-FR' })).newPage()
  await reader.goto(site.origin + eventAddress.fr)
  const text = plain(await reader.locator('body').innerText())
  expect(told.filter((fact) => !text.includes(plain(fact)))).toEqual([])
}, 600_000)

it('asks before taking it off the site, keeps the focus inside, and lets go on Escape', async () => {
  const menu = page.getByRole('button', { name: 'Autres actions' }).first()
  await menu.click()
  await page.getByRole('button', { name: 'Retirer du site' }).click()
  await admin.dialog.getByText(eventAddress.fr).waitFor()
  expect(plain(await admin.dialog.innerText())).toContain(plain(sessions[1]?.title.fr ?? ''))
  expect(await seriousProblems(page)).toEqual([])
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement === document.body || Boolean(document.activeElement.closest('.act-dialog'))`)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await admin.dialog.waitFor({ state: 'detached' })
  expect((await site.get(eventAddress.fr)).status).toBe(200)
}, 60_000)

it('goes to the bin and comes off the site once asked', async () => {
  const event = await inside.draft('events', { kind: 'day', booking: { policy: 'none' }, title: 'À jeter', lead: organisations.cap, startsAt: '2031-05-03T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.field('title').waitFor()
  expect(await admin.publish()).toBe(200)
  const address = '/evenements/a-jeter-2031-05-03'
  expect((await site.get(address)).status).toBe(200)
  await page.getByRole('button', { name: 'Autres actions' }).first().click()
  await page.getByRole('button', { name: 'Mettre à la corbeille' }).click()
  await admin.dialog.getByText('Pour revenir en arrière').waitFor()
  await admin.dialog.getByRole('button', { name: 'Mettre à la corbeille' }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/collections/events'))
  expect((await site.get(address)).status).toBe(404)
}, 60_000)

// What a reader must find, of all the facts of that day; the communiqué, the topics and what the others agree to come later.
const told = [
  'Samedi 18 janvier 2025', 'de 14 h à 20 h 30', '14 h 30', '17 h 30', venue.name, venue.street, 'Changer de Cap', 'HelloAsso', 'réservation recommandée', 'Ouvert à toutes et tous',
  ...facts.titles.fr, ...Object.values(speakers).map(({ name }) => name),
  'sociologue, auteure de « L’État social à distance »', 'chercheuse', 'Amnesty International', 'Pas Sans Nous 38', 'Lire et Écrire Bruxelles', 'EDRi', city,
  'Des intervenant·es de La Quadrature du Net', 'Des intervenant·es de Changer de Cap', 'Un·e intervenant·e de Halte au Contrôle numérique', ...Object.values(themes),
]

async function whatAndWhen() {
  await admin.field('title').fill(event.title.fr)
  await admin.choose('kind', 'Journée de rencontres et débats')
  await admin.field('summary').fill(event.summary.fr)
  await picture(page, 'publier-2-quoi')
  expect(await seriousProblems(page)).toEqual([])
  await admin.tab('Quand')
  expect(await admin.field('startsAt').inputValue()).toBe('')
  await admin.field('startsAt').fill(event.startsAt)
  await admin.field('endsAt').fill(event.endsAt)
}

async function where() {
  await admin.tab('Où')
  await admin.makeNew('venue', async (form) => {
    await admin.field('name', form).fill(venue.name)
    await admin.field('acronym', form).fill(venue.acronym)
    await admin.field('street', form).fill(venue.street)
    await admin.field('city', form).fill(venue.city)
    await admin.field('department', form).fill(venue.department)
  })
}

async function addSession({ title, startsAt, participations }: (typeof sessions)[number]) {
  await admin.tab('Programme')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).first().click()
  const form = admin.drawer()
  await admin.field('title', form).fill(title.fr)
  await admin.choose('kind', 'Table ronde', form)
  await admin.field('startsAt', form).fill(startsAt)
  for (const [index, participation] of participations.entries()) {
    const at = `participations__${index}__`
    await admin.addRow('Participation', `${at}speaker`, form)
    if ('placeholder' in participation) {
      await admin.choose(`${at}placeholder`, placeholderKinds[participation.placeholder as keyof typeof placeholderKinds].fr, form)
      await admin.choose(`${at}organisation`, organisationNamed(participation.organisation), form)
    } else await addSpeaker(form, at, participation)
  }
  if (startsAt === sessions[0]?.startsAt) await picture(page, 'publier-3-seance')
  await admin.finish(form)
  await page.getByRole('cell', { name: title.fr }).waitFor()
}

type Named = Exclude<(typeof sessions)[number]['participations'][number], { placeholder: string }>

async function addSpeaker(form: Locator, at: string, { speaker, affiliations }: Named) {
  const { name, consent } = speakers[speaker as keyof typeof speakers]
  await admin.makeNew(
    `${at}speaker`,
    async (over) => {
      await admin.field('name', over).fill(name)
      await admin.field('consent__announcedIn', over).fill(consent.announcedIn)
    },
    form,
  )
  for (const [index, { words, organisation }] of affiliations.entries()) {
    await admin.addRow('Affiliation', `${at}affiliations__${index}__words`, form)
    await admin.field(`${at}affiliations__${index}__words`, form).fill(words)
    if (!organisation) continue
    // The city is not known here yet: it is made where it is first named.
    if (organisation !== 'villeurbanne') await admin.choose(`${at}affiliations__${index}__organisation`, organisationNamed(organisation), form)
    else
      await admin.makeNew(`${at}affiliations__${index}__organisation`, async (over) => {
        await admin.field('name', over).fill(city)
        await admin.choose('kind', 'Institution', over)
      }, form)
  }
}

async function whoComesAndHow() {
  await admin.tab('Qui')
  // Somebody of one collective writes for it.
  await admin.field('lead').getByText('Changer de Cap').waitFor()
  await admin.addRow('Soutien', 'supporters__0__organisation')
  await admin.choose('supporters__0__organisation', city)
  await admin.field('supporters__0__mention').fill(event.supporters[0]?.mention.fr ?? '')
  await admin.field('audience').fill(event.audience.fr)
  expect(await admin.field('languages').innerText()).toContain(languages.fr.fr)
  await admin.tab('Venir')
  await admin.choose('price__kind', 'Prix libre')
  await admin.field('price__note').fill(event.price.note.fr)
  await admin.choose('booking__policy', 'Réservation recommandée')
  await admin.field('booking__provider').fill(event.booking.provider)
  await admin.choose('booking__by', 'Changer de Cap')
  await admin.tab('Contexte')
  for (const [index, title] of Object.values(themes).entries()) {
    await admin.addRow('Thème', `topics__${index}__topic`)
    await admin.choose(`topics__${index}__topic`, title)
  }
}
