import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { plain } from '../cast/facts'
import { insider } from '../cast/insider'
import { startBrowser } from '../support/browser'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { openPostbox, type Postbox, until } from '../support/postbox'
import { startSite, type Site } from '../support/site'
import { panel } from './panel'

// The real day, from the invitation to the withdrawal: Changer de Cap leads, La Quadrature du Net answers in the panel, Halte au Contrôle numérique has no
// account and answers on its page, in a browser without scripts.

const cap = 'Changer de Cap'
const quadrature = 'La Quadrature du Net'
const halte = 'Halte au Contrôle numérique'
const halteAddress = 'halte@cast.example'

let database: SuiteDatabase
let site: Site
let postbox: Postbox
let browser: Browser
let publisher: SignedIn
let coordinator: SignedIn
let inside: ReturnType<typeof insider>
let plainBrowser: BrowserContext
const organisations: Record<string, string> = {}
let event: string
let joint: string

beforeAll(async () => {
  database = await createDatabase()
  postbox = await openPostbox()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env: { SMTP_URL: postbox.url, MAIL_FROM: 'De Concert <lettres@exemple.org>' } })
  browser = await startBrowser()
  plainBrowser = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false })
  const administrator = insider(site, await administratorOf(site))
  for (const name of [cap, quadrature]) organisations[name] = await administrator.published('organisations', { name, kind: 'collective' })
  organisations[halte] = await administrator.published('organisations', { name: halte, kind: 'collective', email: halteAddress })
  publisher = await comeIn(site, await administrator.publisherOf(organisations[cap] ?? ''))
  coordinator = await comeIn(site, await administrator.coordinatorOf(organisations[quadrature] ?? ''))
  inside = insider(site, publisher)
  event = await inside.published('events', {
    kind: 'day', booking: { policy: 'none' }, title: 'Défendre l’accès aux droits', lead: organisations[cap], startsAt: '2031-01-18T14:00', endsAt: '2031-01-18T20:30', attendanceMode: 'online', onlineUrl: 'https://exemple.org',
  })
}, 180_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await postbox.close()
  await database.drop()
})

const address = '/evenements/defendre-l-acces-aux-droits-2031-01-18'

/** What the world reads now: the page in words, the organisers and texts at the door. */
async function online() {
  const query = `{ event(id: "${event}") { startsAt organisers { name } communiques { title organisation { name } signatories { organisation { name } textOf } } } }`
  const answer = await site.get('/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data } = (await answer.json()) as { data: { event: { startsAt: string; organisers: { name: string }[]; communiques: { title: string; organisation: { name: string }; signatories: { organisation: { name: string }; textOf: string }[] }[] } } }
  const html = await (await site.get(address)).text()
  return { ...data.event, organisers: data.event.organisers.map(({ name }) => name), html, words: plain(html.replaceAll(/<[^>]+>/g, ' ')) }
}

const lettersTo = (to: string) => postbox.letters.filter((letter) => [letter.to ?? []].flat().some(({ text }) => text === to))
/** The page without account that the latest letter leads to. */
async function pageOfHalte(): Promise<Page> {
  const letter = await until(() => lettersTo(halteAddress).at(-1), 'a letter to Halte')
  const [link] = /https?:\/\/\S+\/repondre\/\S+/.exec(letter.text ?? '') ?? []
  const page = await plainBrowser.newPage()
  await page.goto(link ?? '')
  return page
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const body = (words: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: 'ltr',
    children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }],
  },
})

async function change(collection: string, id: string, data: object): Promise<void> {
  const answer = await inside.ask('PATCH', `/api/${collection}/${id}?locale=fr&depth=0`, { ...data, _status: 'published' })
  if (!answer.ok) throw new Error(await answer.text())
}

it('Changer de Cap invites La Quadrature, and notes what Halte said on the telephone', async () => {
  const page = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })).newPage()
  const admin = panel(page, site.origin)
  await admin.signIn(publisher)
  await page.goto(`${site.origin}/admin/collections/events/${event}`)
  await admin.tab('Qui')
  const agreements = page.locator('section.agreements')
  await agreements.getByRole('button', { name: 'Inviter', exact: true }).first().click()
  await page.waitForFunction(`document.activeElement.textContent === 'Inviter des organisations'`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Quadrature')
  await page.locator('.rs__option', { hasText: quadrature }).click()
  await agreements.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await agreements.locator('[role=status]').getByText(`Invitation envoyée à ${quadrature}.`).waitFor()
  await agreements.getByRole('button', { name: 'Noter un accord donné ailleurs' }).last().click()
  await admin.choose('recorded', halte)
  await agreements.getByLabel('Qui a donné cet accord').fill('la porte-parole')
  await agreements.getByLabel('Quel jour').fill('2026-01-05')
  await agreements.getByRole('button', { name: 'Noter cet accord' }).click()
  await agreements.locator('[role=status]').getByText('C’est noté').waitFor()
  expect((await online()).organisers).toEqual([cap, halte])
  await page.close()
}, 60_000)

it('La Quadrature accepts where its letter leads, and publishes its own communiqué', async () => {
  const letter = await until(() => lettersTo(coordinator.email).at(-1), 'a letter to La Quadrature')
  const [link] = /https?:\/\/\S+\/admin\/\S+/.exec(letter.text ?? '') ?? []
  const page = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })).newPage()
  await panel(page, site.origin).signIn(coordinator)
  await page.goto(link ?? '')
  await page.getByRole('button', { name: /^Accepter/ }).click()
  await page.locator('dialog.act-dialog').getByRole('button', { name: 'Accepter' }).click()
  await page.locator('[role=status]').getByText('La Quadrature du Net a accepté.').waitFor()
  await page.close()
  expect([...(await online()).organisers].sort()).toEqual([cap, halte, quadrature].sort())
  await insider(site, coordinator).published('communiques', { title: 'Ce que nous en attendons', kind: 'own', organisation: organisations[quadrature], events: [{ event }], body: body('Notre voix.') })
  expect((await online()).communiques.map(({ title }) => title)).toEqual(['Ce que nous en attendons'])
}, 60_000)

it('Halte hands in its own communiqué, which Changer de Cap puts online word for word', async () => {
  const page = await pageOfHalte()
  await page.getByLabel('Titre du communiqué').fill('Nos guichets')
  await page.getByLabel('Texte', { exact: true }).fill('Nous voulons des guichets.')
  await press(page, 'Relire avant de remettre…')
  await press(page, 'Remettre ce communiqué')
  await page.close()
  const { docs } = (await (await inside.get('/api/communiques?draft=true&depth=0&where[title][equals]=Nos guichets')).json()) as { docs: { id: string }[] }
  await change('communiques', docs[0]?.id ?? '', {})
  expect((await online()).communiques.map(({ title, organisation }) => [title, organisation.name])).toEqual([['Ce que nous en attendons', quadrature], ['Nos guichets', halte]])
}, 60_000)

it('the three sign the joint communiqué, each where it answers', async () => {
  joint = await inside.draft('communiques', { title: 'Ensemble pour l’accès aux droits', kind: 'joint', organisation: organisations[cap], events: [{ event }], body: body('Nous demandons des guichets.') })
  await inside.ask('POST', '/api/collaborations/invite', { communique: joint, organisations: [organisations[quadrature], organisations[halte]], role: 'signatory' })
  const theirs = insider(site, coordinator)
  const { docs } = (await (await theirs.get(`/api/collaborations?depth=0&where[communique][equals]=${joint}&where[organisation][equals]=${organisations[quadrature]}`)).json()) as { docs: { id: string }[] }
  expect((await theirs.ask('POST', `/api/collaborations/${docs[0]?.id}/answer`, { answer: 'accepted' })).status).toBe(200)
  await until(() => lettersTo(halteAddress).length === 2, 'the second letter to Halte')
  const page = await pageOfHalte()
  await press(page, 'Dire oui…')
  await page.getByText('Nous demandons des guichets.').waitFor()
  await press(page, 'Oui, nous sommes d’accord')
  await page.close()
  await change('communiques', joint, {})
  const html = plain((await (await site.get('/communiques/ensemble-pour-l-acces-aux-droits')).text()).replaceAll(/<[^>]+>/g, ' '))
  for (const name of [cap, quadrature, halte]) expect(html).toContain(plain(name))
}, 60_000)

it('the hour changes: all names stay, and each other organiser gets one letter with the difference', async () => {
  await sleep(500)
  const before = postbox.letters.length
  await change('events', event, { startsAt: '2031-01-18T15:00', reason: 'La salle ouvre plus tard.' })
  await until(() => postbox.letters.length >= before + 2, 'two letters')
  await sleep(2_000)
  const told = postbox.letters.slice(before)
  expect(told.map((letter) => [letter.to ?? []].flat()[0]?.text).sort()).toEqual([coordinator.email, halteAddress].sort())
  for (const letter of told) for (const words of ['14\u202fh', '15\u202fh', 'La salle ouvre plus tard.']) expect(plain(letter.text ?? '')).toContain(plain(words))
  const now = await online()
  expect([...now.organisers].sort()).toEqual([cap, halte, quadrature].sort())
  expect(now.startsAt).toBe('2031-01-18T15:00:00+01:00')
}, 60_000)

it('Halte withdraws on its page: its name is gone at the next request, its own communiqué stays under its name', async () => {
  const page = await pageOfHalte()
  await press(page, 'Nous retirer…')
  await press(page, 'Retirer notre nom')
  await page.close()
  const now = await online()
  expect([...now.organisers].sort()).toEqual([cap, quadrature].sort())
  const [, echoes = ''] = now.html.split('id="echos"')
  expect(echoes).toContain(halte)
  const poster = /<header class="sheet poster[\s\S]*?<\/header>/.exec(now.html)?.[0] ?? ''
  expect(poster).toContain(quadrature)
  expect(poster).not.toContain(halte)
  const { docs } = (await (await inside.get(`/api/collaborations?depth=0&where[event][equals]=${event}&where[organisation][equals]=${organisations[halte]}`)).json()) as { docs: { status: string }[] }
  expect(docs.map(({ status }) => status)).toEqual(['withdrawn'])
  expect(now.communiques.map(({ title, organisation }) => [title, organisation.name])).toContainEqual(['Nos guichets', halte])
}, 60_000)

it('a typo in the joint communiqué changes no signature', async () => {
  const signed = async () => (await online()).communiques.find(({ title }) => title.startsWith('Ensemble'))?.signatories
  const before = await signed()
  expect(before).toHaveLength(3)
  await change('communiques', joint, { body: body('Nous demandons des guichets\u202f!'), textChange: 'form' })
  expect((await signed())?.map(({ organisation }) => organisation.name)).toEqual(before?.map(({ organisation }) => organisation.name))
}, 60_000)
