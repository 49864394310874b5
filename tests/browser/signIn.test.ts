import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Application, applicationWith } from '../support/comeIn'
import { startBrowser } from '../support/browser'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { printedCredentials, startSite, type Site } from '../support/site'
import { heldBack } from './policy'

// Coming in as a person does: on a telephone of 320 px, by keyboard, in French; then as an administrator for somebody else.

let database: SuiteDatabase
let site: Site
let browser: Browser
let page: Page
let application: Application
let recoveryCodes: string[]
/** What the site's policy held back in each browser. */
const held: string[][] = []

const own = 'un mot de passe bien à moi'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  browser = await startBrowser()
  page = await open({ viewport: { width: 320, height: 640 } })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
  expect(held.flat()).toEqual([])
})

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options })
  held.push(heldBack(context))
  return context.newPage()
}

const heading = (name: string, on = page) => on.getByRole('heading', { name, exact: true }).waitFor()

/** What axe finds that is serious (in the panel, on our part of the screen), and whether the page is wider than the screen. */
async function faults(on = page): Promise<string[]> {
  await on.evaluate(axe)
  const found = await on.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>('axe.run(document.querySelector(".template-default main") ?? document).then((result) => result.violations)')
  const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
  return (await on.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')) ? [...serious, 'too wide'] : serious
}

/** Types into the field that has the focus after so many Tabs, and sends with Enter. */
async function typing(...lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(line)
  }
  await page.keyboard.press('Enter')
}

it('takes the first administrator from the printed password to the panel, by keyboard alone', async () => {
  const { email, password } = printedCredentials(site)
  await page.goto(`${site.origin}/admin`)
  await heading('Connexion')
  expect(await faults()).toEqual([])
  await typing(email, 'une erreur de frappe')
  await page.getByText('Adresse ou mot de passe incorrect.').waitFor()
  await page.getByLabel('Mot de passe').fill(password)
  await page.keyboard.press('Enter')

  await heading('Choisissez votre mot de passe')
  expect(await faults()).toEqual([])
  await typing('azertyuiop12')
  await page.getByText('Trop facile à deviner').waitFor()
  // Whoever reloads finds themselves where they were.
  await page.reload()
  await heading('Choisissez votre mot de passe')
  await typing(own)

  await heading('Reliez une application de codes')
  await page.getByRole('img', { name: 'Carré à photographier avec l’application de codes' }).waitFor()
  expect(await faults()).toEqual([])
  application = applicationWith((await page.getByTestId('key').innerText()).replaceAll(' ', ''))
  await typing(await application.code())

  await heading('Vos codes de secours')
  expect(await faults()).toEqual([])
  recoveryCodes = await page.getByRole('listitem').allInnerTexts()
  expect(recoveryCodes).toHaveLength(10)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ce qui vous attend' }).waitFor()
}, 120_000)

it('asks for a code the next time, takes a recovery code, and leads to where one was going', async () => {
  const elsewhere = await open()
  await elsewhere.goto(`${site.origin}/admin/journal`)
  await elsewhere.getByRole('link', { name: 'Connectez-vous pour lire le journal.' }).click()
  await elsewhere.getByLabel('Adresse e-mail').fill(printedCredentials(site).email)
  await elsewhere.getByLabel('Mot de passe').fill(own)
  await elsewhere.getByRole('button', { name: 'Se connecter' }).click()
  await heading('Code de vérification', elsewhere)
  expect(await faults(elsewhere)).toEqual([])
  await elsewhere.getByLabel('Code à six chiffres').fill('000000')
  await elsewhere.getByRole('button', { name: 'Continuer' }).click()
  await elsewhere.getByText('Ce code ne va pas').waitFor()
  await elsewhere.getByLabel('Code à six chiffres').fill(recoveryCodes[0] ?? '')
  await elsewhere.getByRole('button', { name: 'Continuer' }).click()
  await heading('Journal', elsewhere)
  await elsewhere.getByRole('cell', { name: 'a utilisé un code de secours' }).waitFor()
}, 60_000)

it('reads in English for whoever prefers it', async () => {
  const english = await open({ locale: 'en-GB' })
  await english.goto(`${site.origin}/admin/login`)
  await heading('Sign in', english)
  await english.getByLabel('E-mail address').fill('nobody@cast.example')
  await english.getByLabel('Password').fill('not a password')
  await english.getByRole('button', { name: 'Sign in' }).click()
  await english.getByText('Wrong address or password.').waitFor()
}, 60_000)

describe('an administrator', () => {
  let desk: Page
  let link: string

  beforeAll(async () => {
    desk = await open({ viewport: { width: 1280, height: 900 }, storageState: await page.context().storageState() })
  })

  it('filters the journal by act and day', async () => {
    await desk.goto(`${site.origin}/admin`)
    // The menu stays as it was on the telephone: closed.
    await desk.locator('.nav-toggler:visible').first().click()
    await desk.getByRole('link', { name: 'Journal' }).click()
    await heading('Journal', desk)
    expect(await faults(desk)).toEqual([])
    await desk.getByLabel('Acte').selectOption('sign-in.refused')
    await desk.getByRole('button', { name: 'Filtrer' }).click()
    await desk.waitForURL(/act=sign-in\.refused/)
    expect(new Set(await desk.locator('tbody td:nth-child(3)').allInnerTexts())).toEqual(new Set(['connexion refusée']))
  }, 60_000)

  it('makes an account and a link, with which its owner chooses a password and comes to the door', async () => {
    await desk.goto(`${site.origin}/admin/collections/users/create`)
    await desk.locator('#field-email').fill('lise@cast.example')
    await desk.locator('#field-password').fill('provisoire et sans suite')
    await desk.locator('#field-confirm-password').fill('provisoire et sans suite')
    await desk.locator('#field-isAdministrator').check()
    await desk.locator('#action-save').click()
    await desk.getByRole('button', { name: 'Faire un lien pour choisir un mot de passe' }).click()
    link = await desk.getByTestId('link').innerText()
    expect(link).toContain(`${site.origin}/admin/choose-password#`)

    const guest = await open({ viewport: { width: 320, height: 640 } })
    await guest.goto(link)
    await guest.getByText('lise@cast.example').waitFor()
    expect(await faults(guest)).toEqual([])
    await guest.getByLabel('Nouveau mot de passe').fill('six canards sous la pluie')
    await guest.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click()
    await heading('Reliez une application de codes', guest)

    const late = await open()
    await late.goto(link)
    await late.getByText('Ce lien ne sert plus').waitFor()
    expect(await faults(late)).toEqual([])
  }, 90_000)

  it('renews recovery codes on their own account, with a code', async () => {
    await desk.goto(`${site.origin}/admin/account`)
    await desk.getByText('Une application de codes protège ce compte.').waitFor()
    expect(await desk.getByRole('button', { name: 'Forcer le déverrouillage' }).count()).toBe(0)
    await desk.getByRole('button', { name: 'Refaire les codes de secours' }).click()
    await desk.getByLabel('Confirmez avec un code').fill(await application.code())
    await desk.keyboard.press('Enter')
    await desk.getByRole('heading', { name: 'Vos codes de secours' }).waitFor()
    expect(await desk.locator('li code').allInnerTexts()).not.toContain(recoveryCodes[1])
    await desk.getByRole('button', { name: 'Je les ai notés' }).click()
  }, 60_000)

  it('signs out, and is asked to sign in again', async () => {
    await desk.goto(`${site.origin}/admin/logout`)
    await heading('Connexion', desk)
    await desk.goto(`${site.origin}/admin/collections/users`)
    await heading('Connexion', desk)
  }, 60_000)
})
