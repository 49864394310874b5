import type { Page } from 'playwright-core'
import { insider } from '../cast/insider'
import { ownBrowser } from '../support/browser'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { startSite, type Site } from '../support/site'
import { temporaryFolder } from '../support/temporaryFolder'
import { seriousProblems } from './axe'
import { panel } from './panel'
import { keptIn, typing } from './typing'

// A browser that is killed, a network that is gone: what was typed is kept where it was typed, and offered again to whoever typed it.

let database: SuiteDatabase
let site: Site
let ana: SignedIn
let carla: SignedIn
let organisation: string
const profile = temporaryFolder()
let mine: Awaited<ReturnType<typeof ownBrowser>>
let page: Page

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  const administrator = insider(site, await administratorOf(site))
  organisation = await administrator.published('organisations', { name: 'Chorale', kind: 'collective' })
  ana = await comeIn(site, await administrator.publisherOf(organisation))
  carla = await comeIn(site, await administrator.coordinatorOf(organisation))
  await comeBack(ana)
}, 180_000)
afterAll(async () => {
  await mine.kill()
  await site.stop()
  await database.drop()
  profile.remove()
})

/** Opens the browser again, and comes in. */
async function comeBack(person: SignedIn): Promise<void> {
  mine = await ownBrowser(profile.path)
  page = mine.page
  await page.context().clearCookies()
  await panel(page, site.origin).signIn(person)
}

async function openEvent(title: string): Promise<ReturnType<typeof typing>> {
  const id = await insider(site, ana).draft('events', { title, kind: 'conference', booking: { policy: 'none' }, lead: organisation, startsAt: '2031-05-03T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  return visit(id)
}
async function visit(id: string | undefined): Promise<ReturnType<typeof typing>> {
  // With the key to what it keeps, a form can do without the server.
  const key = page.waitForResponse((answer) => answer.url().includes('/api/kept?forms=') && answer.ok())
  await page.goto(`${site.origin}/admin/collections/events/${id}`)
  await page.locator('.saving-mark').waitFor()
  await key
  await page.waitForLoadState('networkidle')
  return typing(page, site)
}
/** Types where no server hears it, and waits until this browser keeps it. */
async function typeUnheard(form: ReturnType<typeof typing>, name: string, words: string): Promise<void> {
  await page.context().setOffline(true)
  await form.place(name).click()
  await page.keyboard.press('Control+End')
  const since = Date.now()
  await page.keyboard.type(words)
  await keptIn(page, since)
}
const offer = () => page.locator('dialog.act-dialog')
const kept = () => page.locator('.waiting__kept')
/** All that this browser's store holds, as it stands there. */
const stored = () => page.evaluate<string>(`new Promise((resolve) => {
  const asked = indexedDB.open('de-concert')
  asked.onsuccess = () => {
    const all = asked.result.transaction('kept').objectStore('kept').getAll()
    all.onsuccess = () => resolve(all.result.map((one) => JSON.stringify(one) + new TextDecoder().decode(one.words)).join('\\n'))
  }
})`)

it('offers again what was typed when the browser was killed, first on the first screen; taken up, it is the draft', async () => {
  const form = await openEvent('Le premier')
  await typeUnheard(form, 'title', ' mot, et la su')
  await typeUnheard(form, 'body', 'Un paragraphe entamé au milieu d’une phr')
  await mine.kill()

  await comeBack(ana)
  await kept().getByText('Le premier mot, et la su').waitFor()
  expect(await seriousProblems(page)).toEqual([])
  await kept().getByRole('link', { name: 'Regarder et choisir' }).click()
  await offer().getByText('Un paragraphe entamé au milieu d’une phr').waitFor()
  expect([await offer().locator('dd').allInnerTexts(), await offer().locator('.difference p').allTextContents()]).toEqual([
    ['Le premier', 'Le premier mot, et la su'],
    ['[ajouté\u202f: Un paragraphe entamé au milieu d’une phr]'],
  ])
  expect(await page.evaluate(`document.activeElement.closest('.act-dialog') !== null`)).toBe(true)
  expect(await seriousProblems(page)).toEqual([])
  // Nothing is replaced before it is chosen.
  expect(await typing(page, site).saved('title')).toBe('Le premier')
  await offer().getByRole('button', { name: 'Reprendre ce que j’avais écrit' }).focus()
  await page.keyboard.press('Enter')
  await offer().waitFor({ state: 'detached' })
  const again = await visit(form.id)
  expect([await again.saved('title'), await again.shown('title'), await again.saved('body')]).toEqual(['Le premier mot, et la su', 'Le premier mot, et la su', 'Un paragraphe entamé au milieu d’une phr'])
  expect([await offer().count(), await stored()]).toEqual([0, ''])
}, 120_000)

it('is let go when one says so, and waits when one decides later', async () => {
  const form = await openEvent('Le deuxième')
  await typeUnheard(form, 'title', ' essai')
  await mine.kill()
  await comeBack(ana)
  await visit(form.id)
  await offer().getByRole('button', { name: 'Plus tard' }).click()
  await visit(form.id)
  await offer().getByRole('button', { name: 'Ne pas le reprendre' }).click()
  await offer().waitFor({ state: 'detached' })
  const again = await visit(form.id)
  expect([await again.shown('title'), await offer().count(), await stored()]).toEqual(['Le deuxième', 0, ''])
}, 120_000)

it('is offered to nobody else, who could not read it either', async () => {
  const form = await openEvent('Le troisième')
  await typeUnheard(form, 'title', ' avec un secret')
  await mine.kill()
  await comeBack(carla)
  await page.waitForLoadState('networkidle')
  expect(await kept().count()).toBe(0)
  await visit(form.id)
  expect(await offer().count()).toBe(0)
  const held = await stored()
  expect(held).not.toBe('')
  expect([held.includes('secret'), held.includes('troisième')]).toEqual([false, false])
  await mine.kill()
  await comeBack(ana)
  await kept().getByText('Le troisième avec un secret').waitFor()
}, 120_000)

it('overwrites nothing that somebody else saved, neither before it was compared nor after', async () => {
  const form = await openEvent('Le quatrième')
  await typeUnheard(form, 'title', ', par moi')
  await mine.kill()
  const theirs = insider(site, carla)
  const path = `/api/events/${form.id}?draft=true&depth=0&locale=fr`
  const save = async (title: string) => {
    const { updatedAt } = (await (await theirs.get(path)).json()) as { updatedAt: string }
    expect((await theirs.ask('PATCH', path, { title, updatedAt })).status).toBe(200)
  }
  await save('Le quatrième, par elle')
  await comeBack(ana)
  await visit(form.id)
  await offer().getByText('Le quatrième, par elle').waitFor()
  await save('Le quatrième, par elle encore')
  await offer().getByRole('button', { name: 'Reprendre ce que j’avais écrit' }).click()
  await offer().getByText('a enregistré ce document entre-temps').waitFor()
  expect(await typing(page, site).saved('title')).toBe('Le quatrième, par elle encore')
  await page.goto(`${site.origin}/admin/set-aside`)
  await page.getByText('Le quatrième, par moi').waitFor()
}, 120_000)

it('keeps what is typed while the network is away, through closing the tab, and does not offer it in another tab meanwhile', async () => {
  const form = await openEvent('Le cinquième')
  await typeUnheard(form, 'title', ', hors ligne')
  await page.route(/autosave=true/, (route) => route.abort())
  await page.context().setOffline(false)
  const second = await page.context().newPage()
  await second.goto(`${site.origin}/admin`)
  await second.waitForLoadState('networkidle')
  // Not those that are being written.
  expect(await second.locator('.waiting__kept').getByText('hors ligne').count()).toBe(0)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.context().setOffline(true)
  // A browser sends the last words of a tab past its end, where no test can hold them back: nobody is signed in then.
  await page.context().clearCookies()
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
  await second.context().setOffline(false)
  await panel(second, site.origin).signIn(ana)
  await second.locator('.waiting__kept').getByText('Le cinquième, hors ligne').waitFor()
  page = second
}, 120_000)

it('keeps what is typed after signing out elsewhere, and offers it to whoever signs in again', async () => {
  const form = await openEvent('Le sixième')
  const out = await page.request.post(`${site.origin}/api/users/logout`, { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(out.status()).toBe(200)
  const since = Date.now()
  await form.place('title').fill('Le sixième, en partant')
  await keptIn(page, since)
  page.on('dialog', (dialog) => void dialog.accept())
  await panel(page, site.origin).signIn(ana)
  await kept().getByText('Le sixième, en partant').waitFor()
}, 120_000)
