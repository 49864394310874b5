import type { Page } from 'playwright-core'
import { plain } from '../cast/facts'
import { insider } from '../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import type { Site } from '../support/site'
import { isForEverybody, panelOf, said, written } from './agreeing'
import { morePaths } from './agreeing.more'
import { seriousProblems } from './axe'
import { openPanel, type OpenPanel } from './open'
import { panel } from './panel'
import { picture } from './picture'

// Changer de Cap invites La Quadrature du Net, which looks at the page and accepts; Halte au Contrôle numérique agreed on the telephone.
// PICTURES=1 npm test -- tests/browser/agreement also takes the pictures of this path, docs/images/accord-*.png, on a screen and on a phone.

let open: OpenPanel
let site: Site
let page: Page
let admin: OpenPanel['admin']
let coordinator: SignedIn
let inside: ReturnType<typeof insider>
let theirs: Page
let event: string
const organisations: Record<string, string> = {}
const address = '/evenements/defendre-l-acces-aux-droits-2031-01-18'

beforeAll(async () => {
  open = await openPanel({ demo: false, as: newPublisher })
  ;({ site, page, admin } = open)
  theirs = await (await open.browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })).newPage()
}, 120_000)
afterAll(() => open.close())

async function newPublisher(here: Site): Promise<SignedIn> {
  const administrator = insider(here, await administratorOf(here))
  for (const name of ['Changer de Cap', 'La Quadrature du Net', 'Halte au Contrôle numérique']) organisations[name] = await administrator.published('organisations', { name, kind: 'collective' })
  const publisher = await comeIn(here, await administrator.publisherOf(organisations['Changer de Cap'] ?? ''))
  coordinator = await comeIn(here, await administrator.coordinatorOf(organisations['La Quadrature du Net'] ?? ''))
  inside = insider(here, publisher)
  event = await inside.published('events', {
    kind: 'day', booking: { policy: 'none' }, title: 'Défendre l’accès aux droits', lead: organisations['Changer de Cap'], startsAt: '2031-01-18T14:00', endsAt: '2031-01-18T20:30', attendanceMode: 'online', onlineUrl: 'https://exemple.org',
  })
  return publisher
}

const onlinePage = async () => plain((await (await site.get(address)).text()).replaceAll(/<[^>]+>/g, ' '))

it('invites by the keyboard alone, and keeps what was typed when it is refused', async () => {
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.tab('Qui')
  await panelOf(page).getByText('Tient la fiche').waitFor()
  await page.locator('.tabs-field__tab-button', { hasText: /^Qui/ }).focus()
  await reach('Inviter')
  await page.keyboard.press('Enter')
  await page.waitForFunction(`document.activeElement.textContent === 'Inviter des organisations'`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Quadrature')
  await page.locator('.rs__option', { hasText: 'La Quadrature du Net' }).waitFor()
  await page.keyboard.press('Enter')
  await panelOf(page).locator('.rs__multi-value', { hasText: 'La Quadrature du Net' }).waitFor()
  await panelOf(page).getByLabel('Un mot pour elles').fill('Nous serions heureux de préparer cette journée avec vous.')
  const deadline = panelOf(page).getByLabel('Réponse attendue jusqu’au')
  const suggested = await deadline.inputValue()
  expect(Date.parse(suggested.split('/').reverse().join('-')) - Date.now()).toBeGreaterThan(12 * 24 * 60 * 60 * 1000)
  await picture(page, 'accord-1-inviter')
  await deadline.fill('2020-01-01')
  await reach('Envoyer l’invitation')
  await page.keyboard.press('Enter')
  await panelOf(page).getByRole('alert').getByText('Cette date limite est déjà passée.').waitFor()
  expect(await panelOf(page).getByLabel('Un mot pour elles').inputValue()).toContain('Nous serions heureux')
  await deadline.fill(suggested)
  await deadline.focus()
  await reach('Envoyer l’invitation')
  await page.keyboard.press('Enter')
  await said(page, 'Invitation envoyée à La Quadrature du Net.')
  await panelOf(page).locator('li', { hasText: 'La Quadrature du Net' }).getByText(/Pas encore de réponse.*invitée le/).waitFor()
  expect(await onlinePage()).not.toContain(plain('La Quadrature du Net'))
}, 60_000)

it('notes the agreement that Halte gave on the telephone, and says whom nobody could write to', async () => {
  await panelOf(page).getByRole('button', { name: 'Noter un accord donné ailleurs' }).last().click()
  await admin.choose('recorded', 'Halte au Contrôle numérique')
  await panelOf(page).getByLabel('Qui a donné cet accord').fill('la porte-parole')
  await panelOf(page).getByLabel('Quel jour').fill('2026-01-05')
  await picture(page, 'accord-2-noter')
  await panelOf(page).getByRole('button', { name: 'Noter cet accord' }).click()
  await said(page, 'Personne n’a pu être prévenu, faute d’adresse : dites-le-lui.')
  await panelOf(page).getByText(/D’accord depuis le 5 janvier 2026, accord donné par téléphone par la porte-parole/).waitFor()
  expect(await onlinePage()).toContain(plain('Halte au Contrôle numérique'))
}, 60_000)

it('puts the organisers into their order, by buttons that keep the focus', async () => {
  const up = panelOf(page).getByRole('button', { name: 'Monter Halte au Contrôle numérique' })
  await up.focus()
  await page.keyboard.press('Enter')
  await said(page, 'Halte au Contrôle numérique est maintenant en position 2.')
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Monter Halte au Contrôle numérique')
  expect(await panelOf(page).locator('li strong').allInnerTexts()).toEqual(['Changer de Cap', 'Halte au Contrôle numérique', 'La Quadrature du Net'])
  await picture(page, 'accord-3-qui')
  await isForEverybody(page, 'section.agreements')
}, 60_000)

it('names who has not answered before anything is published', async () => {
  await admin.tab('Quoi')
  await admin.saving(() => admin.field('summary').fill('Une journée pour comprendre et agir.'))
  expect(plain(await admin.askToPublish())).toContain(plain('Pas encore de réponse : La Quadrature du Net.'))
  expect(await seriousProblems(page)).toEqual([])
  expect(await admin.confirm()).toBe(200)
  expect(await onlinePage()).not.toContain(plain('La Quadrature du Net'))
}, 60_000)

it('asks what an edit of a signed text is, and says who has not signed it', async () => {
  const lead = organisations['Changer de Cap']
  const text = await inside.draft('communiques', { title: 'Pour un guichet', kind: 'joint', organisation: lead, body: written('Nous demandons un guichet.') })
  const given = { communique: text, organisation: organisations['Halte au Contrôle numérique'], role: 'signatory', givenBy: 'la porte-parole', givenOn: '2026-01-05', channel: 'meeting' }
  expect((await inside.ask('POST', '/api/collaborations/record', given)).status).toBe(200)
  await page.goto(`${site.origin}/admin/collections/communiques/${text}`)
  await panelOf(page).getByText(/accord donné en réunion/).waitFor()
  await isForEverybody(page, 'section.agreements')
  expect(await admin.publish()).toBe(200)
  await admin.saving(() => admin.field('title').fill('Pour un guichet ouvert'))
  expect(plain(await admin.askToPublish())).toContain(plain('N’ont pas signé ce texte-là : Halte au Contrôle numérique.'))
  const go = admin.dialog.getByRole('button', { name: /^Publier/ })
  expect(await go.isDisabled()).toBe(true)
  await admin.dialog.getByLabel('Changement de fond').check()
  expect(await go.count()).toBe(0)
  await admin.dialog.getByRole('button', { name: 'Faire signer ce texte' }).waitFor()
  await admin.dialog.getByLabel('Correction de forme').check()
  await picture(page, 'accord-7-texte')
  expect(await seriousProblems(page)).toEqual([])
  expect(await admin.confirm()).toBe(200)
  const reading = async () => plain(await (await site.get('/communiques/pour-un-guichet')).text())
  expect(await reading()).toContain(plain('Pour un guichet ouvert'))
  await admin.saving(() => admin.field('title').fill('Pour cent guichets'))
  await admin.askToPublish()
  await admin.dialog.getByLabel('Changement de fond').check()
  await admin.dialog.getByRole('button', { name: 'Faire signer ce texte' }).click()
  await page.getByText(/Le texte attend la signature de Halte au Contrôle numérique/).waitFor()
  await admin.dialog.waitFor({ state: 'detached' })
  expect(await reading()).not.toContain(plain('Pour cent guichets'))
}, 60_000)

it('is accepted from the first screen, after a look at the page as it would be', async () => {
  await panel(theirs, site.origin).signIn(coordinator)
  const waiting = panelOf(theirs)
  await waiting.getByText('Changer de Cap propose à La Quadrature du Net d’organiser ensemble').waitFor()
  expect(plain(await waiting.innerText())).toContain(plain('Paraîtraient ensemble : Changer de Cap, Halte au Contrôle numérique et La Quadrature du Net.'))
  await picture(theirs, 'accord-4-repondre')
  await isForEverybody(theirs)
  const opened = theirs.waitForEvent('popup')
  await waiting.getByRole('link', { name: 'Voir la page telle qu’elle serait' }).click()
  const preview = await opened
  await preview.getByText('La Quadrature du Net').first().waitFor()
  await preview.close()
  await waiting.getByRole('button', { name: /^Accepter/ }).click()
  const dialog = theirs.locator('dialog.act-dialog')
  await dialog.getByText('Vous pourrez vous retirer à tout moment').waitFor()
  await picture(theirs, 'accord-5-accepter')
  expect(await seriousProblems(theirs)).toEqual([])
  await dialog.getByRole('button', { name: 'Accepter' }).click()
  await said(theirs, 'La Quadrature du Net a accepté.')
  expect(await onlinePage()).toContain(plain('La Quadrature du Net'))
}, 60_000)

it('shows the agreement in words where letters lead, with the way out', async () => {
  await theirs.goto(`${site.origin}/admin/collections/collaborations`)
  await theirs.locator('.cell-organisation a, .table tbody a').first().click()
  await theirs.getByText('La Quadrature du Net organise avec Changer de Cap').waitFor()
  await picture(theirs, 'accord-6-accord')
  await isForEverybody(theirs)
  await theirs.getByRole('button', { name: /^Se retirer/ }).click()
  const dialog = theirs.locator('dialog.act-dialog')
  await dialog.getByLabel('Pourquoi').fill('Plus assez de monde')
  await dialog.getByRole('button', { name: 'Se retirer' }).click()
  await theirs.locator('[role=status]').getByText('La Quadrature du Net s’est retirée.').waitFor()
  expect(await onlinePage()).not.toContain(plain('La Quadrature du Net'))
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.tab('Qui')
  await panelOf(page).getByText('« Plus assez de monde »').waitFor()
}, 60_000)

morePaths(() => ({ site, page, theirs, admin, inside, coordinator, organisations, event }))

/** Walks with Tab to the button of that name. */
async function reach(name: string) {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('(document.activeElement.innerText ?? "").trim()')) === name) return
  }
  throw new Error(`Tab never reached ${name}`)
}
