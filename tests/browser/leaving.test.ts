import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { insider } from '../cast/insider'
import { administratorOf, comeIn } from '../support/comeIn'
import { seriousProblems } from './axe'
import { openPanel, type OpenPanel } from './open'

// Taking the work of one's collective along, and leaving it, as its members find it in the panel.

let open: OpenPanel
let page: Page
let choir: string
let contributor: string

beforeAll(async () => {
  open = await openPanel({
    demo: false,
    as: async (site) => {
      const admin = insider(site, await administratorOf(site))
      choir = await admin.published('organisations', { name: 'Chorale', kind: 'collective' })
      const coordinator = await admin.coordinatorOf(choir)
      contributor = (await admin.publisherOf(choir)).email
      return comeIn(site, coordinator)
    },
  })
  ;({ page } = open)
}, 120_000)
afterAll(() => open.close())

it('gives the file on the form of the organisation', async () => {
  await page.goto(`${open.site.origin}/admin/collections/organisations/${choir}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Télécharger tout le travail de l’organisation' }).click()])
  expect(download.suggestedFilename()).toMatch(/^de-concert-chorale-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ format: 'de-concert-export/1', organisation: { latest: { name: 'Chorale' } } })
}, 60_000)

it('says what leaving means, and why whoever coordinates last stays', async () => {
  const { dialog } = open.admin
  const leave = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto(`${open.site.origin}/admin/account`)
  await leave('Quitter Chorale').click()
  await dialog.getByRole('heading', { name: /^Quitter Chorale\s\?$/ }).waitFor()
  expect(await dialog.innerText()).toContain('Ce que vous avez écrit lui reste.')
  expect(await seriousProblems(page, '"dialog.act-dialog"')).toEqual([])
  await dialog.getByRole('button', { name: 'Quitter Chorale' }).click()
  await dialog.getByText('Ce collectif n’aurait plus de référent·e').waitFor()
  await dialog.getByRole('button', { name: 'Rester' }).click()
  await dialog.waitFor({ state: 'detached' })

  const members = await page.request.get(`${open.site.origin}/api/memberships?depth=1&where[role][equals]=publisher`, { headers: { 'sec-fetch-site': 'same-origin' } })
  const { docs } = (await members.json()) as { docs: { id: string; person: { email: string } }[] }
  const [other] = docs.filter(({ person }) => person.email === contributor)
  const given = await page.request.patch(`${open.site.origin}/api/memberships/${other?.id}`, { data: { role: 'coordinator' }, headers: { 'sec-fetch-site': 'same-origin' } })
  expect(given.status()).toBe(200)
  await leave('Quitter Chorale').click()
  await dialog.getByRole('button', { name: 'Quitter Chorale' }).click()
  await page.getByLabel('Adresse e-mail').waitFor() // of no collective any more: signed out
}, 60_000)
