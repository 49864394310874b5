import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { eventAddress, facts, plain } from '../cast/facts'
import { startBrowser } from '../support/browser'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { startSite, type Site } from '../support/site'

let database: SuiteDatabase
let site: Site
let browser: Browser
let addresses: string[]

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } })

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo: true })
  browser = await startBrowser()
  addresses = await everyAddress()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

/** Follows every link of the site from its two homes. */
async function everyAddress(): Promise<string[]> {
  const found = new Set(['/', '/en'])
  for (const address of found) {
    const html = await (await site.get(address)).text()
    for (const [, href = ''] of html.matchAll(/<a[^>]* href="([^"]+)"/g)) {
      const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), site.origin)
      if (origin === site.origin && !pathname.startsWith('/developpeurs/graphiql')) found.add(pathname)
    }
  }
  return [...found].sort()
}

const notFound = ['/nowhere', '/en/events/nowhere', '/evenements/%E0%A4%A', '/_next/data/x/index.json', '/404', '/_error']

async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage()
  await page.goto(site.origin + address)
  return page
}

it('has all the pages of the demo, in both languages', () => {
  expect(addresses.length).toBeGreaterThan(70)
  expect(addresses.filter((address) => address.startsWith('/en')).length * 2).toBe(addresses.length)
})

it('sends no script, no cookie and only its own addresses, on every page and for those that do not exist', async () => {
  for (const address of [...addresses, ...notFound]) {
    const answer = await site.get(address)
    const html = await answer.text()
    expect({ address, status: answer.status, scripts: html.match(/<script/g), cookie: answer.headers.get('set-cookie') }).toEqual({
      address,
      status: notFound.includes(address) ? 404 : 200,
      scripts: null,
      cookie: null,
    })
  }
}, 60_000)

it('loads nothing from elsewhere', async () => {
  const page = await (await browser.newContext()).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(site.origin + eventAddress.fr)
  expect([...new Set(asked)]).toEqual([site.origin])
})

it.each(['fr', 'en'] as const)('tells every fact of 18 January 2025 (%s)', async (locale) => {
  const page = await open(eventAddress[locale])
  const text = plain(await page.locator('body').innerText())
  expect([...facts.both, ...facts[locale]].filter((fact) => !text.includes(plain(fact)))).toEqual([])
})

it('names the city as supporter and not among the organisers', async () => {
  const page = await open(eventAddress.fr)
  const organisers = await page.getByRole('region', { name: 'Organisé de concert par' }).getByRole('listitem').allInnerTexts()
  expect(organisers).toEqual(['La Quadrature du Net', 'Changer de Cap', 'Halte au Contrôle numérique'])
})

it('is valid HTML on every page', async () => {
  const problems: string[] = []
  for (const address of [...addresses, '/nowhere']) {
    const { results } = await validator.validateString(await (await site.get(address)).text())
    problems.push(...results.flatMap((result) => result.messages.map((message) => `${address}: ${message.ruleId} ${message.message}`)))
  }
  expect(problems).toEqual([])
}, 60_000)

it.each(['light', 'dark'] as const)('has no accessibility violation that axe can see (%s)', async (colorScheme) => {
  const kinds = [...new Map(addresses.map((address) => [address.replace(/[^/]+$/, address.split('/').length > 2 ? '*' : '$&'), address])).values(), '/nowhere', eventAddress.fr, eventAddress.en]
  const page = await (await browser.newContext({ colorScheme })).newPage()
  const problems: string[] = []
  for (const address of kinds) {
    await page.goto(site.origin + address)
    await page.evaluate(axe)
    const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>('axe.run(document).then((result) => result.violations)')
    problems.push(...found.map((violation) => `${address}: ${violation.id} ${violation.nodes[0]?.html}`))
  }
  expect(problems).toEqual([])
}, 120_000)

it('fits a screen of 320 px without scrolling sideways', async () => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage()
  const wide: string[] = []
  for (const address of addresses) {
    await page.goto(site.origin + address)
    if (await page.evaluate('document.documentElement.scrollWidth > 320')) wide.push(address)
  }
  expect(wide).toEqual([])
}, 60_000)

it('says in its head what it is and where its other language is', async () => {
  const page = await open(eventAddress.fr)
  const links = await page.locator('link[rel=canonical], link[rel=alternate]').evaluateAll((found) =>
    found.map((link) => [link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('href')]),
  )
  expect(links).toEqual([
    ['canonical', null, site.origin + eventAddress.fr],
    ['alternate', 'fr', site.origin + eventAddress.fr],
    ['alternate', 'en', site.origin + eventAddress.en],
    ['alternate', 'x-default', site.origin + eventAddress.fr],
  ])
  expect(await page.title()).toMatch(/ – De Concert$/)
})

it('leads a reader from the home page to the programme and to a communiqué by keyboard and links alone', async () => {
  const page = await open('/', { javaScriptEnabled: false })
  await page.getByRole('navigation').getByRole('link', { name: 'Communiqués' }).first().click()
  await page.getByRole('link', { name: /pour défendre l’accès aux droits/ }).click()
  await page.getByRole('link', { name: /défendre l’accès aux droits, combattre les inégalités/ }).click()
  expect(new URL(page.url()).pathname).toBe(eventAddress.fr)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu')
})
