import type { Page, Route } from 'playwright-core'
import { administratorOf } from '../support/comeIn'
import { asSuperuser } from '../support/database'
import { openPanel, type OpenPanel } from './open'
import { panel } from './panel'

// A sign-in that ends, a server that is away, a database that takes no writes: what was typed stays in the form, the panel says that it is not saved, and saves it once it can.

let open: OpenPanel
let page: Page
let admin: OpenPanel['admin']

beforeAll(async () => {
  open = await openPanel({ demo: false, as: administratorOf })
  ;({ page, admin } = open)
}, 120_000)
afterAll(() => open.close())

const notSaved = () => page.locator('.not-saved')

/** The title as it is saved, asked by the browser that is signed in. */
async function savedTitle(): Promise<unknown> {
  const id = page.url().split('/').at(-1)?.replace(/\?.*/, '')
  const answer = await page.request.get(`${open.site.origin}/api/events/${id}?draft=true&depth=0`, { headers: { 'sec-fetch-site': 'same-origin' } })
  return ((await answer.json()) as { title?: unknown }).title
}

/** Lets the database take writes or none, and ends the connections that know it otherwise. */
async function takesWrites(does: boolean): Promise<void> {
  const { name } = open.database
  await asSuperuser(async (cluster) => {
    await cluster.query(`alter database ${name} set default_transaction_read_only = ${does ? 'off' : 'on'}`)
    await cluster.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  })
}

/** Waits until the form has saved itself: ten tries a second, for ten seconds. */
async function saved(title: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await savedTitle()) !== title; tries++) await page.waitForTimeout(100)
  expect(await savedTitle()).toBe(title)
}

it('keeps what is typed after the sign-in has ended, says so, and saves it after signing in again in another tab', async () => {
  await admin.create('events')
  await admin.saving(() => admin.field('title').fill('Avant la fin'))
  await page.context().clearCookies()
  await admin.field('title').fill('Avant la fin, et après')
  await notSaved().getByText('votre connexion a pris fin').waitFor()
  expect(await admin.field('title').inputValue()).toBe('Avant la fin, et après')

  const tab = await page.context().newPage()
  await panel(tab, open.site.origin).signIn(await administratorOf(open.site))
  await tab.close()
  await notSaved().waitFor({ state: 'detached' })
  await saved('Avant la fin, et après')
}, 90_000)

it('keeps what is typed while the server is away, says so, and saves it when it is back', async () => {
  await page.context().setOffline(true)
  await admin.field('title').fill('Pendant la panne')
  await notSaved().getByText('le serveur ne répond pas').waitFor()
  await page.context().setOffline(false)
  await notSaved().waitFor({ state: 'detached' })
  await saved('Pendant la panne')
}, 90_000)

it('keeps what is typed while the database takes no writes, says so, and saves it once it does', async () => {
  await takesWrites(false)
  await admin.field('title').fill('En lecture seule')
  await notSaved().getByText('ne peut plus rien écrire').waitFor()
  expect(await savedTitle()).toBe('Pendant la panne')
  await takesWrites(true)
  await notSaved().waitFor({ state: 'detached' })
  await saved('En lecture seule')
}, 90_000)

it('saves what is typed while it saves what it had kept back', async () => {
  await page.context().setOffline(true)
  await admin.field('title').fill('Pendant la seconde panne')
  await notSaved().getByText('le serveur ne répond pas').waitFor()
  const typeBeforeTheAnswer = async (route: Route) => {
    const answer = await route.fetch()
    await admin.field('title').fill('Juste après')
    await route.fulfill({ response: answer })
  }
  await page.route(/autosave=true/, typeBeforeTheAnswer, { times: 1 })
  await page.context().setOffline(false)
  await saved('Juste après')
}, 90_000)
