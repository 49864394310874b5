import type { Page, Route } from 'playwright-core'
import { administratorOf } from '../support/comeIn'
import { connected } from '../support/database'
import { openPanel, type OpenPanel } from './open'
import { typing } from './typing'

// What is typed without a pause is saved while it is being typed, whatever field it is in and however long the answers take.

let open: OpenPanel
let page: Page
let admin: OpenPanel['admin']
let form: ReturnType<typeof typing>
let asked = 0

beforeAll(async () => {
  open = await openPanel({ demo: false, as: administratorOf })
  ;({ page, admin } = open)
  await admin.create('events')
  form = typing(page, open.site)
  page.on('request', (request) => (asked += request.url().includes('autosave=true') ? 1 : 0))
}, 120_000)
afterAll(() => open.close())

const versions = () =>
  connected(open.database.ownerUrl, async (client) => (await client.query<{ count: number }>('select count(*)::int as count from _events_v where parent_id = $1', [form.id])).rows[0]?.count)

/** Answers to saves come late, as over a poor line. */
async function slowly(): Promise<() => Promise<void>> {
  const late = async (route: Route) => {
    const answer = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.fulfill({ response: answer })
  }
  await page.route(/autosave=true/, late)
  return () => page.unrouteAll({ behavior: 'wait' })
}

it.each([
  ['a line', 'title', 'title', undefined],
  ['a paragraph', 'summary', 'summary', undefined],
  ['a rich text', 'body', 'body', undefined],
  ['a row of a list', 'supporters__0__mention', 'supporters.0.mention', () => admin.tab('Qui').then(() => admin.addRow('Soutien', 'supporters__0__organisation'))],
])('saves %s while it is typed into without a pause, not with every key, and leaves the caret where it is', async (_what, name, path, before) => {
  await before?.()
  await form.place(name).click()
  const quick = await slowly()
  asked = 0
  await page.keyboard.type('()')
  await page.keyboard.press('ArrowLeft')
  const typed = await form.typeUntil(async () => (await form.saved(path)).length > 60)
  expect(asked).toBeLessThan(typed.length / 20)
  await quick()
  await form.isSaved()
  expect([await form.shown(name), await form.saved(path)]).toEqual([`(${typed})`, `(${typed})`])
}, 180_000)

it('keeps one version of all of it', async () => {
  // The empty draft that the form begins with, and what was typed.
  expect(await versions()).toBe(2)
}, 30_000)

it('loses nothing of two fields that are typed into in turns while an answer is under way', async () => {
  await admin.tab('Quoi')
  for (const name of ['title', 'summary']) await form.place(name).fill('')
  const quick = await slowly()
  const typed: Record<string, string> = { title: '', summary: '' }
  for (let turn = 0; turn < 24; turn++) {
    const name = turn % 2 ? 'summary' : 'title'
    await form.place(name).click()
    await page.keyboard.press('End')
    await page.keyboard.type(`${turn} `, { delay: 30 })
    typed[name] += `${turn} `
  }
  await quick()
  await form.isSaved()
  for (const name of ['title', 'summary']) expect([await form.shown(name), await form.saved(name)]).toEqual([typed[name], typed[name]])
}, 120_000)

it('saves at once on Ctrl+S', async () => {
  await form.place('title').fill('Tout de suite')
  const answer = page.waitForResponse(/autosave=true/)
  await page.keyboard.press('Control+s')
  expect((await answer).status()).toBe(200)
  expect(await form.saved('title')).toBe('Tout de suite')
}, 60_000)

it('says in its bar what is true: not saved, as long as it is not, and why', async () => {
  await form.isSaved()
  await page.route(/autosave=true/, (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '3' }, json: { errors: [{ message: 'Not now', data: { code: 'UNAVAILABLE' } }] } }))
  await form.place('title').fill('Pendant la panne')
  await form.mark().getByText('Enregistrement…').waitFor()
  await form.mark().getByText('Pas enregistré').waitFor()
  await page.getByRole('alert').getByText('le serveur ne répond pas').waitFor()
  await page.unroute(/autosave=true/)
  await page.route(/autosave=true/, (route) => route.fulfill({ status: 507, json: { errors: [{ message: 'Full' }] } }))
  await page.getByRole('alert').getByText('le serveur ne peut plus rien écrire').waitFor()
  await page.unroute(/autosave=true/)
  await form.isSaved()
  expect([await form.saved('title'), await page.locator('.not-saved').count()]).toEqual(['Pendant la panne', 0])
}, 120_000)
