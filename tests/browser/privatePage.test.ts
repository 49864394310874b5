import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { type Agreeing, openAgreeing } from '../cast/agreeing'
import { startBrowser } from '../support/browser'

// The page without account in a browser that runs no script: read, answered by keyboard and buttons alone.

let cast: Agreeing
let browser: Browser
let address: string
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

beforeAll(async () => {
  cast = await openAgreeing()
  browser = await startBrowser()
  const asking = { event: cast.houses.A.events.live, organisations: [cast.organisations.D], role: 'co-organiser', message: 'Come along', deadline: '2099-01-10' }
  expect((await cast.say('publisher of A', '/api/collaborations/invite', asking))[0]).toBe(200)
  address = String((await cast.letters())[0]?.letter.link)
}, 180_000)
afterAll(async () => {
  await browser.close()
  await cast.close()
})

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage()
  await page.goto(address)
  return page
}

/** What axe finds on what a page shows, and whether it scrolls sideways. */
async function problemsOf(html: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await (await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } })).newPage()
  await page.goto(cast.site.origin)
  await page.setContent(html)
  await page.evaluate(axe)
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>('axe.run(document).then((result) => result.violations)')
  const isWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > 320')
  await page.context().close()
  return [...found.map((violation) => `${violation.id} ${violation.nodes[0]?.html}`), ...(isWide ? ['wider than 320 px'] : [])]
}

it('is answered without script, sending neither referrer nor cookie, and every step of it is accessible', async () => {
  const page = await open({ javaScriptEnabled: false })
  const seen: string[] = [await page.content()]
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).click()
    seen.push(await page.content())
  }
  await press('Dire oui…')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Avant de le faire')
  await press('Oui, nous sommes d’accord')
  expect(page.url()).toBe(`${address}#etat`)
  expect(await cast.organisersOnline(cast.houses.A.events.live)).toContain('public-D')
  await page.getByLabel('Titre du communiqué').fill('Notre voix')
  await page.getByLabel('Texte').fill('Un.\n\nDeux, « trois ».')
  await press(/^Relire/)
  expect(await page.getByRole('region', { name: 'Votre texte, tel qu’il paraîtra' }).getByRole('paragraph').allInnerTexts()).toEqual(['public-D', 'Un.', 'Deux, «\u202ftrois\u202f».'])
  await press('Remettre ce communiqué')
  expect(await page.getByRole('region', { name: 'Vos communiqués' }).innerText()).toContain('Notre voix')
  await page.getByLabel(/^Un mot/).fill('Un empêchement')
  await press('Nous retirer…')
  await press('Retirer notre nom')
  expect(await page.getByRole('region', { name: 'Où vous en êtes' }).innerText()).toContain('Vous vous êtes retirés')
  expect(await page.context().cookies()).toEqual([])
  for (const html of seen) for (const scheme of ['light', 'dark'] as const) expect(await problemsOf(html, scheme)).toEqual([])
}, 120_000)

it('prints what it is about, and no button', async () => {
  const page = await open()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  const buttons = page.locator('[type=submit]')
  expect(await buttons.count()).toBeGreaterThan(0)
  expect(await buttons.evaluateAll((all) => all.filter((button) => button.checkVisibility()).length)).toBe(0)
})
