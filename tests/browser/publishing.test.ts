import type { Page } from 'playwright-core'
import { prose } from '@/demo/prose'
import { plain } from '../cast/facts'
import { insider } from '../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import type { Site } from '../support/site'
import { isForEverybody } from './agreeing'
import { seriousProblems } from './axe'
import { openPanel, type OpenPanel } from './open'
import { panel } from './panel'
import { picture } from './picture'

// What a volunteer reads before anything is public: the date they typed, what changes, by whom, and what stays hidden. In French.
// PICTURES=1 npm test -- tests/browser/publishing also takes docs/images/paraitre-*.png, on a screen and on a phone.

let open: OpenPanel
let site: Site
let page: Page
let admin: OpenPanel['admin']
let inside: ReturnType<typeof insider>
let partner: SignedIn
let cap: string
let quadrature: string

beforeAll(async () => {
  open = await openPanel({ demo: false, as: newPublisher })
  ;({ site, page, admin } = open)
}, 120_000)
afterAll(() => open.close())

async function newPublisher(here: Site): Promise<SignedIn> {
  const administrator = insider(here, await administratorOf(here))
  cap = await administrator.published('organisations', { name: 'Changer de Cap', kind: 'collective', email: 'bonjour@cap.example' })
  quadrature = await administrator.published('organisations', { name: 'La Quadrature du Net', kind: 'collective' })
  const publisher = await comeIn(here, await administrator.publisherOf(cap))
  partner = await comeIn(here, await administrator.coordinatorOf(quadrature))
  inside = insider(here, publisher)
  return publisher
}

const shown = async () => plain(await admin.dialog.innerText())
const statusOf = async (path: string) => (await site.get(path)).status
const fair = (title: string) => inside.published('events', {
  title, kind: 'conference', booking: { policy: 'none' }, lead: cap, startsAt: '2031-05-04T14:30', attendanceMode: 'online', onlineUrl: 'https://exemple.org', summary: 'Une foire au plein air.',
})

it('reads an embargo as it is typed in France, says it back, and keeps the text hidden until then', async () => {
  const text = await inside.draft('communiques', { title: 'Sous embargo', kind: 'own', organisation: cap, body: prose('Des mots.') })
  await page.goto(`${site.origin}/admin/collections/communiques/${text}`)
  const embargo = page.getByLabel('Embargo jusqu’au')
  await embargo.fill('12/25/2036 18:00')
  await page.keyboard.press('Tab')
  await page.getByText('Ce jour n’existe pas.').waitFor()
  await admin.saving(async () => {
    await embargo.fill('13 déc 2036 18h')
    await page.keyboard.press('Tab')
  })
  expect(await embargo.inputValue()).toBe('13/12/2036 18:00')
  await page.getByText('samedi 13 décembre 2036 à 18 h').waitFor()
  await picture(page, 'paraitre-1-embargo', embargo)
  await admin.askToPublish()
  expect(await shown()).toContain('restera caché jusqu’au samedi 13 décembre 2036 à 18 h (heure de paris)')
  expect(await shown()).not.toContain('tout le monde pourra la lire')
  await picture(page, 'paraitre-2-cache')
  expect(await admin.confirm()).toBe(200)
  await page.getByText('C’est publié, et caché jusqu’au samedi 13 décembre 2036 à 18 h').waitFor()
  await page.locator('.hidden-until', { hasText: 'Caché jusqu’au samedi 13 décembre 2036 à 18 h' }).waitFor()
  await page.getByText('La page paraîtra le samedi 13 décembre 2036 à 18 h').waitFor()
  expect(await page.getByRole('link', { name: 'Voir la page publique' }).count()).toBe(0)
  expect(await statusOf('/communiques/sous-embargo')).toBe(404)
}, 120_000)

it('says of an embargo that is over that it has no effect', async () => {
  const text = await inside.draft('communiques', { title: 'Embargo passé', kind: 'own', organisation: cap, body: prose('Des mots.'), embargoUntil: '13/12/2020 18:00' })
  await page.goto(`${site.origin}/admin/collections/communiques/${text}`)
  await admin.field('title').waitFor()
  await admin.askToPublish()
  expect(await shown()).toContain('l’embargo (dimanche 13 décembre 2020 à 18 h) est passé : il n’a pas d’effet.')
  expect(await admin.confirm()).toBe(200)
  await page.getByRole('link', { name: 'Voir la page publique' }).waitFor()
}, 60_000)

it('lists every fact of a new event before it is public, and marks what the form had preset', async () => {
  const event = await inside.draft('events', { title: 'Foire d’avril', kind: 'conference', booking: { policy: 'none' }, lead: cap, startsAt: '2031-04-04T14:30', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.field('title').waitFor()
  await admin.askToPublish()
  const facts = ['tout le monde lira quand vendredi 4 avril 2031, à 14 h 30 où en ligne nature conférence réservation sans réservation', 'titre foire d’avril', 'fuseau horaire préréglé par la fiche', 'porteur technique changer de cap']
  const list = (await shown()).replaceAll(/\s+/g, ' ')
  expect([list, facts.filter((fact) => !list.includes(fact))]).toEqual([list, []])
  await page.keyboard.press('Escape')
}, 60_000)

it('lists what changes, by whom, and answers a colleague’s save with the new list', async () => {
  const event = await fair('Foire de mai')
  const camille = insider(site, await administratorOf(site))
  const write = async (data: object) => {
    const { updatedAt } = (await (await camille.get(`/api/events/${event}?draft=true&depth=0`)).json()) as { updatedAt: string }
    expect((await camille.ask('PATCH', `/api/events/${event}?draft=true&locale=fr&depth=0`, { ...data, updatedAt })).status).toBe(200)
  }
  await write({ summary: 'Une foire au plein air. Puis je clique ailleurs.', booking: { policy: 'required' } })
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.saving(() => admin.field('title').fill('Foire du 4 mai'))
  await admin.askToPublish()
  const list = (await shown()).replaceAll(/\s+/g, ' ')
  const facts = ['titre avant : foire de mai après : foire du 4 mai', 'une foire au plein air. [ajouté : puis je clique ailleurs. ]', 'avant : sans réservation après : réservation obligatoire', 'écrit par somebody who is a publisher', 'administration (']
  expect([list, facts.filter((fact) => !list.includes(fact))]).toEqual([list, []])
  expect(list).not.toContain('2031-05-04')
  expect(await admin.dialog.locator('ins').filter({ hasText: 'Puis je clique ailleurs.' }).count()).toBe(1)
  await picture(page, 'paraitre-3-changements')
  await isForEverybody(page, '.act-dialog')

  await write({ audience: 'Tout le monde' })
  expect(await admin.confirm()).toBe(400)
  await admin.dialog.getByText('Ce qui va paraître a changé entre-temps.').waitFor()
  expect(await shown()).toContain('tout le monde')
  expect(await (await site.get('/evenements/foire-de-mai-2031-05-04')).text()).not.toContain('clique ailleurs')
  expect(await admin.confirm()).toBe(200)
  expect(await (await site.get('/evenements/foire-de-mai-2031-05-04')).text()).toContain('clique ailleurs')
  // The form shows what is online now, not what it held.
  await page.getByText('Publié', { exact: true }).first().waitFor()
}, 120_000)

it('closes to a co-organiser what only the lead moves, and says whom to ask', async () => {
  const event = await fair('Foire de juin')
  const agreed = await inside.ask('POST', '/api/collaborations/record', { event, organisation: quadrature, role: 'co-organiser', givenBy: 'Alice', givenOn: '2026-01-02', channel: 'telephone' })
  expect(agreed.status).toBe(200)
  const theirs = await (await open.browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })).newPage()
  const their = panel(theirs, site.origin)
  await their.signIn(partner)
  await theirs.goto(`${site.origin}/admin/collections/events/${event}`)
  await their.tab('Quand')
  await theirs.getByText(/Seul Changer de Cap peut déplacer cet événement.*bonjour@cap\.example/).first().waitFor()
  expect([await their.field('startsAt').isDisabled(), await their.field('endsAt').isDisabled()]).toEqual([true, true])
  await picture(theirs, 'paraitre-4-ferme')
  expect(await seriousProblems(theirs)).toEqual([])
  await their.tab('Où')
  await theirs.getByText(/Seul Changer de Cap peut déplacer/).first().waitFor()
  await their.tab('Quoi')
  await their.saving(() => their.field('summary').fill('Une foire en plein air.'))
  expect(await their.publish()).toBe(200)
  await theirs.close()
}, 120_000)
