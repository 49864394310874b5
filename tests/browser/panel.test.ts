import type { Page } from 'playwright-core'
import { administratorOf } from '../support/comeIn'
import type { Site } from '../support/site'
import { seriousProblems } from './axe'
import { openPanel, type OpenPanel } from './open'

// What everybody can rely on in the production panel: a keyboard, a phone, a screen reader, and that nothing typed is lost.

let open: OpenPanel
let site: Site
let page: Page
let admin: OpenPanel['admin']

beforeAll(async () => {
  open = await openPanel({ demo: true, as: administratorOf })
  ;({ site, page, admin } = open)
}, 120_000)
afterAll(() => open.close())

it('writes and asks to publish by the keyboard alone', async () => {
  await page.goto(`${site.origin}/admin`)
  await reach('Écrire un communiqué')
  await page.keyboard.press('Enter')
  await admin.created()
  await admin.field('title').focus()
  await page.keyboard.type('Au clavier')
  await reach('Publier')
  await page.keyboard.press('Enter')
  await admin.dialog.getByRole('link', { name: 'Texte' }).waitFor()
  await reach('Texte')
  await page.keyboard.press('Enter')
  await admin.dialog.waitFor({ state: 'detached' })
  await page.waitForFunction('document.activeElement.isContentEditable')
}, 60_000)

it('keeps both of two fields that are changed while the form saves itself', async () => {
  await admin.create('events')
  let hold: (() => void) | null = null
  const held = new Promise<void>((resolve) => (hold = resolve))
  let asked = 0
  await page.route('**/api/events/*autosave=true*', async (route) => {
    if (asked++ === 0) await held
    await route.continue()
  })
  const first = page.waitForRequest((request) => request.url().includes('autosave=true'))
  await admin.field('title').fill('Deux champs')
  await first
  await admin.field('summary').fill('Tapé pendant que cela s’enregistre.')
  await admin.field('title').fill('Deux champs, changés ensemble')
  await admin.field('summary').fill('Tapé pendant que cela s’enregistre, puis encore.')
  const answered = page.waitForResponse((response) => response.url().includes('autosave=true'))
  const merged = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/admin/collections/events/'))
  ;(hold as (() => void) | null)?.()
  await answered
  await merged
  await page.unroute('**/api/events/*autosave=true*')
  await page.waitForLoadState('networkidle')
  expect([await admin.field('title').inputValue(), await admin.field('summary').inputValue()]).toEqual(['Deux champs, changés ensemble', 'Tapé pendant que cela s’enregistre, puis encore.'])
}, 60_000)

it('does not ask whether to leave what it has saved twice', async () => {
  await page.goto(`${site.origin}/admin/collections/events`)
  // The list is drawn once more when its scripts have come: a click in that very moment is lost.
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: /permanence papier/ }).click()
  await admin.tab('Programme')
  await page.locator('.relationship-table .cell-title button').first().click()
  const form = admin.drawer()
  await admin.field('room', form).waitFor()
  for (const room of ['grande salle', 'petite salle']) {
    const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())
    await admin.field('room', form).fill(room)
    await saved
    await page.waitForLoadState('networkidle')
  }
  await page.waitForTimeout(1500)
  await form.locator('.doc-drawer__header-close').click()
  await form.waitFor({ state: 'detached' })
}, 60_000)

it('keeps no empty draft of a form over the form that was closed without a word', async () => {
  await admin.create('events')
  await admin.tab('Programme')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).first().click()
  const form = admin.drawer()
  await admin.field('title', form).waitFor()
  const binned = page.waitForResponse((response) => response.request().method() === 'PATCH' && (response.request().postData() ?? '').includes('deletedAt'))
  await form.locator('.doc-drawer__header-close').click()
  expect((await binned).status()).toBe(200)
  expect(await admin.askToPublish()).not.toContain('Sans titre\n')
}, 60_000)

it.each(['', '/collections/events', '/collections/media', '/collections/sessions', '/account'])('fits a phone and speaks to everybody: /admin%s', async (path) => {
  const phone = await page.context().newPage()
  await phone.setViewportSize({ width: 320, height: 640 })
  await phone.goto(`${site.origin}/admin${path}`)
  await phone.waitForLoadState('networkidle')
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  for (const colorScheme of ['light', 'dark'] as const) {
    await phone.emulateMedia({ colorScheme })
    await phone.reload()
    await phone.waitForLoadState('networkidle')
    expect(await seriousProblems(phone)).toEqual([])
  }
  await phone.close()
}, 60_000)

it('runs and loads nothing that is not the site’s own, and says so to whoever plants it', async () => {
  const phone = await page.context().newPage()
  await phone.goto(`${site.origin}/admin`)
  await phone.waitForLoadState('networkidle')
  expect(open.heldBack).toEqual([])
  await phone.evaluate(`
    const script = document.createElement('script'); script.textContent = 'window.planted = true'; document.body.append(script)
    const picture = new Image(); picture.src = 'https://elsewhere.example/a.png'; document.body.append(picture)
    const frame = document.createElement('iframe'); frame.src = 'https://elsewhere.example/'; document.body.append(frame)
    const form = document.createElement('form'); form.action = 'https://elsewhere.example/'; document.body.append(form); form.submit()
    fetch('https://elsewhere.example/').catch(() => undefined)
  `)
  await phone.waitForTimeout(500)
  expect(await phone.evaluate('window.planted')).toBeUndefined()
  const kinds = open.heldBack.splice(0).flatMap((said) => /directive:? [“"']([a-z-]+)/.exec(said)?.[1] ?? [])
  expect([...new Set(kinds)].sort()).toEqual(['connect-src', 'default-src', 'form-action', 'img-src', 'script-src'])
  await phone.close()
}, 60_000)

it.each(['/collections/events', '/collections/media/create', '/collections/pages', '/globals/site-settings', '/journal', '/outbox', '/set-aside', '/collections/collaborations', '/account'])('draws all of /admin%s under its policy', async (path) => {
  const tab = await page.context().newPage()
  await tab.goto(`${site.origin}/admin${path}`)
  await tab.waitForLoadState('networkidle')
  expect(open.heldBack).toEqual([])
  await tab.close()
}, 60_000)

/** Walks with Tab to the link or button of that name. */
async function reach(name: string) {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('(document.activeElement.innerText ?? "").trim()')) === name) return
  }
  throw new Error(`Tab never reached ${name}`)
}
