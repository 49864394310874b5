import type { Page, Route } from 'playwright-core'
import { insider } from '../cast/insider'
import { ownBrowser } from '../support/browser'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { until } from '../support/postbox'
import { seed } from '../support/thoroughness'
import { startSite, type Site } from '../support/site'
import { temporaryFolder } from '../support/temporaryFolder'
import { panel } from './panel'
import { keepsSomething, keptIn, typing } from './typing'

// Somebody types, here and there, while whatever can happen happens: every letter is in the document in the end, or was offered again.
// SEED=<seed> ROUNDS=<rounds> npm test -- tests/browser/anyhow runs those of a seed again, and more of them.

const rounds = Number(process.env.ROUNDS ?? 2)
const fields = ['title', 'summary', 'body'] as const
type Field = (typeof fields)[number]

let database: SuiteDatabase
let site: Site
let ana: SignedIn
let organisation: string
const profile = temporaryFolder()
let mine: Awaited<ReturnType<typeof ownBrowser>>
let page: Page
let form: ReturnType<typeof typing>

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  const administrator = insider(site, await administratorOf(site))
  organisation = await administrator.published('organisations', { name: 'Chorale', kind: 'collective' })
  ana = await comeIn(site, await administrator.publisherOf(organisation))
  await comeBack()
}, 180_000)
afterAll(async () => {
  await mine.kill()
  await site.stop()
  await database.drop()
  profile.remove()
})

async function comeBack(): Promise<void> {
  mine = await ownBrowser(profile.path)
  await newTab(mine.page)
  await page.context().clearCookies()
  await panel(page, site.origin).signIn(ana)
}
async function newTab(tab?: Page): Promise<void> {
  page = tab ?? (await page.context().newPage())
  page.on('dialog', (dialog) => void dialog.accept())
}

/** Opens the document's form; what is offered is taken up. */
const visit = (id: string) => arriveBy(() => page.goto(`${site.origin}/admin/collections/events/${id}`))

async function arriveBy(go: () => Promise<unknown>): Promise<void> {
  // A form asks once whether it shows what is saved, and is filled in again if it does not.
  const isAsked = page.waitForResponse((answer) => answer.url().includes('select%5BupdatedAt%5D'))
  await go()
  await page.locator('.saving-mark').waitFor()
  await isAsked
  await page.waitForTimeout(1_000)
  form = typing(page, site)
  const offer = page.locator('dialog.act-dialog')
  // What is kept is offered, or else let go since it has arrived.
  const isOffered = () => until(async () => ((await offer.count()) > 0 ? 'offered' : !(await keepsSomething(page)) && 'nothing'), 'an offer', 20_000)
  if ((await isOffered()) === 'nothing') return
  await arriveBy(async () => {
    const loaded = page.waitForEvent('load')
    await offer.getByRole('button', { name: 'Reprendre ce que j’avais écrit' }).click()
    await loaded
  })
}

/** What may happen, by chance. */
function chance(from: number) {
  let state = from
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return { upTo: (most: number) => Math.floor(next() * most), one: <One>(of: readonly One[]) => of[Math.floor(next() * of.length)] as One }
}

const unavailable = (route: Route) => route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, json: { errors: [{ message: 'Not now' }] } })
const slow = async (route: Route) => {
  const answer = await route.fetch().catch(() => null)
  await new Promise((resolve) => setTimeout(resolve, 700))
  await (answer ? route.fulfill({ response: answer }) : route.abort()).catch(() => undefined)
}
const lost = async (route: Route) => {
  await route.fetch().catch(() => null)
  await route.abort().catch(() => undefined)
}
const undisturbed = async () => {
  await page.context().setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

async function each(of: (field: Field) => Promise<string>): Promise<Record<Field, string>> {
  return { title: await of('title'), summary: await of('summary'), body: await of('body') }
}

it.each(Array.from({ length: rounds }, (_, round) => seed + round))('keeps every letter, whatever happens (SEED=%i)', async (round) => {
  const { upTo, one } = chance(round)
  const id = await insider(site, ana).draft('events', { title: '', kind: 'conference', booking: { policy: 'none' }, lead: organisation, startsAt: '2031-05-03T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  const typed: Record<Field, string> = { title: '', summary: '', body: '' }
  const story: string[] = []
  let since = 0
  await visit(id)

  const type = async () => {
    const field = one(fields)
    await form.place(field).click()
    await page.keyboard.press('Control+End')
    since = Date.now()
    for (let letters = 1 + upTo(30); letters > 0; letters--) {
      const letter = one([...'abcdefghijklmnopqrstuvwxyzéàç'])
      await page.keyboard.type(letter)
      typed[field] += letter
      if (upTo(3) === 0) await page.waitForTimeout(upTo(120))
    }
  }
  const trouble: Record<string, () => Promise<unknown>> = {
    pause: () => page.waitForTimeout(upTo(3_000)),
    'the network goes': () => page.context().setOffline(true),
    'the server is unavailable': () => page.route(/autosave=true/, unavailable),
    'answers are slow': () => page.route(/autosave=true/, slow),
    'answers get lost': () => page.route(/autosave=true/, lost),
    'all is well again': undisturbed,
    'Ctrl+S': () => page.keyboard.press('Control+s'),
  }
  const ends: Record<string, () => Promise<unknown>> = {
    reload: async () => {
      await page.context().setOffline(false)
      await page.reload()
      await undisturbed()
      await visit(id)
    },
    'another page of the panel, and back': async () => {
      await page.context().setOffline(false)
      await page.locator('.step-nav').getByRole('link', { name: 'Événements' }).click()
      await page.waitForURL((url) => url.pathname.endsWith('/events'))
      await undisturbed()
      if (upTo(2) === 0) await visit(id)
      else await arriveBy(() => page.goBack())
    },
    'the tab is closed': async () => {
      const tab = page
      await newTab()
      await tab.close({ runBeforeUnload: true })
      if (!tab.isClosed()) await tab.waitForEvent('close')
      await undisturbed()
      await visit(id)
    },
    'the browser is killed': async () => {
      if (!(await form.mark().innerText()).includes('Tout est enregistré')) await keptIn(page, since)
      await mine.kill()
      await comeBack()
      await visit(id)
    },
  }
  for (let turn = 0; turn < 4; turn++) {
    for (let steps = 2 + upTo(5); steps > 0; steps--) {
      const what = one(Object.keys(trouble))
      story.push(what)
      await trouble[what]?.()
      await type()
    }
    const end = one(Object.keys(ends))
    story.push(end)
    await ends[end]?.()
    const shown = () => each((field) => form.shown(field).then((words) => words.trim()))
    const isShown = async () => JSON.stringify(await shown()) === JSON.stringify(typed)
    // A form that was filled in before the last words were there is filled in again.
    await until(isShown, 'every letter').catch(() => undefined)
    expect({ story, ...(await shown()) }).toEqual({ story, ...typed })
  }
  await form.isSaved()
  expect({ story, ...(await each(form.saved)) }).toEqual({ story, ...typed })
}, 300_000)
