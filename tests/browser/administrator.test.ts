import type { Locator, Page } from 'playwright-core'
import { administratorOf } from '../support/comeIn'
import type { Site } from '../support/site'
import { openPanel, type OpenPanel } from './open'

// The production panel, in a real browser, in French.

let open: OpenPanel
let site: Site
let page: Page
let admin: OpenPanel['admin']

beforeAll(async () => {
  open = await openPanel({ demo: true, as: administratorOf })
  ;({ site, page, admin } = open)
}, 120_000)
afterAll(() => open.close())

async function addSession(title: string, at: string, people: (drawer: Locator) => (() => Promise<void>)[]): Promise<void> {
  await admin.tab('Programme')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).first().click()
  const drawer = admin.drawer()
  await admin.field('title', drawer).waitFor()
  await admin.saving(
    () => admin.field('title', drawer).fill(title),
    () => admin.choose('kind', 'Table ronde', drawer),
    () => admin.field('startsAt', drawer).fill(at),
    ...people(drawer),
  )
  await admin.finish(drawer)
  await page.getByRole('cell', { name: title }).waitFor()
}

const addParticipation = (drawer: Locator) => drawer.getByRole('button', { name: 'Ajouter : Participation' }).click()

const publicText = async (address: string) => (await site.get(address)).text()

it('says what is missing instead of publishing, and leads to the field', async () => {
  await admin.create('events')
  await admin.tab('Programme')
  expect(await admin.askToPublish()).toContain('Lieu : Un rendez-vous sur place a besoin d’un lieu.')
  await admin.dialog.getByRole('link', { name: 'Titre' }).click()
  await admin.dialog.waitFor({ state: 'detached' })
  await page.getByText('À remplir avant de publier.').first().waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('field-title')
}, 60_000)

it('takes an administrator from an empty form to a published event with two sessions and three participants, and a communiqué about it', async () => {
  await admin.create('events')
  await admin.saving(
    () => admin.field('title').fill('Assemblée d’essai'),
    () => admin.choose('kind', 'Assemblée'),
    () => admin.tab('Venir').then(() => admin.choose('booking__policy', 'Sans réservation')),
    () => admin.tab('Qui').then(() => admin.choose('lead', 'Changer de Cap')),
    () => admin.tab('Quand').then(() => admin.field('startsAt').fill('2031-03-01T14:00')),
    () => admin.tab('Où').then(() => admin.choose('venue', 'Centre culturel')),
  )
  await addSession('Première table', '2031-03-01T14:30', (drawer) => [
    () => addParticipation(drawer),
    () => admin.choose('participations__0__speaker', 'Clara Deville', drawer),
    () => addParticipation(drawer),
    () => admin.choose('participations__1__placeholder', 'Un·e membre', drawer),
    () => admin.choose('participations__1__organisation', 'La Quadrature', drawer),
  ])
  await addSession('Deuxième table', '2031-03-01T17:30', (drawer) => [() => addParticipation(drawer), () => admin.choose('participations__0__placeholder', 'à confirmer', drawer)])
  expect(await publicText('/evenements')).not.toContain('Assemblée d’essai')
  expect(await admin.publish()).toBe(200)
  const address = '/evenements/assemblee-d-essai-2031-03-01'
  const text = await publicText(address)
  expect(['Assemblée d’essai', 'Première table', 'Deuxième table', 'Clara Deville', 'Un·e membre de La Quadrature du Net', 'Intervenant·e à confirmer'].filter((fact) => !text.includes(fact))).toEqual([])

  await page.getByRole('link', { name: 'Voir la page publique' }).click()
  await page.waitForURL((url) => url.pathname === address)

  await admin.create('communiques')
  await admin.saving(
    () => admin.field('title').fill('Un texte d’essai'),
    () => admin.choose('kind', 'Communiqué'),
    () => admin.choose('organisation', 'La Quadrature'),
    async () => {
      await page.locator('[data-lexical-editor]').first().click()
      await page.keyboard.type('Nous y serons.')
    },
    () => page.getByRole('button', { name: 'Ajouter : Événement' }).click(),
    () => admin.choose('events__0__event', 'Assemblée d’essai'),
  )
  expect(await admin.publish()).toBe(200)
  expect(await publicText(address)).toContain('Un texte d’essai')
}, 240_000)

it('shows an edit at the next request once it is published, and nowhere before', async () => {
  await page.goto(`${site.origin}/admin/collections/events`)
  await page.getByRole('link', { name: /permanence papier/ }).click()
  await admin.field('title').waitFor()
  await admin.saving(() => admin.field('title').fill('Exemple : permanence crayon'))
  const asked = async () =>
    (await (await site.get('/api/graphql?query={events(first:50){nodes{title}}}')).text()) + (await publicText('/evenements'))
  expect(await asked()).not.toContain('permanence crayon')
  expect(await admin.publish()).toBe(200)
  expect((await asked()).match(/permanence crayon/g)?.length).toBeGreaterThanOrEqual(2)
}, 60_000)
