import { errors, type Page } from 'playwright-core'
import { insider } from '../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import { until } from '../support/postbox'
import { openPanel, type OpenPanel } from './open'
import { panel } from './panel'
import { typing } from './typing'

// Closing, leaving, going back, opening the preview, publishing: each takes the last keystroke along, or says that it cannot.

let open: OpenPanel
let page: Page
let admin: OpenPanel['admin']
let inside: ReturnType<typeof insider>
let organisation: string

beforeAll(async () => {
  open = await openPanel({ demo: false, as: administratorOf })
  inside = insider(open.site, await administratorOf(open.site))
  organisation = await inside.published('organisations', { name: 'Chorale', kind: 'collective' })
}, 120_000)
afterAll(() => open.close())

beforeEach(newTab)
afterEach(() => page.close())

async function newTab(): Promise<void> {
  page = await open.page.context().newPage()
  admin = panel(page, open.site.origin)
}
async function openEvent(title = 'Avant'): Promise<ReturnType<typeof typing>> {
  const id = await inside.draft('events', { title, kind: 'conference', booking: { policy: 'none' }, lead: organisation, startsAt: '2031-05-03T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
  // Whichever language was chosen before.
  await page.goto(`${open.site.origin}/admin/collections/events/${id}?locale=fr`)
  await admin.field('title').waitFor()
  await page.waitForLoadState('networkidle')
  return typing(page, open.site)
}

/** Closes the tab as the cross does; gives back whether it asked, and leaves when it did. */
async function closes(): Promise<boolean> {
  let hasAsked = false
  page.on('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload'
    void dialog.accept()
  })
  const gone = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await gone
  return hasAsked
}

/** False where something did not come in time, so that it is tried again. Any other error is thrown. */
function ignoreTimeout(error: unknown): false {
  if (error instanceof errors.TimeoutError) return false
  throw error
}

const offer = () => page.locator('dialog.act-dialog')
/** What the server has, asked from outside the tab. */
const titleOf = async (id: string | undefined) => ((await (await inside.get(`/api/events/${id}?draft=true&depth=0`)).json()) as { title: string }).title

it('asks before a tab is closed as long as something is not saved, and sends it all the same', async () => {
  const { id, place } = await openEvent()
  await place('title').click()
  await page.keyboard.type('Juste ')
  expect(await closes()).toBe(true)
  await until(async () => (await titleOf(id)).includes('Juste '), 'what was typed')
  await newTab()
  await page.goto(`${open.site.origin}/admin/collections/events/${id}`)
  await page.locator('.saving-mark').waitFor()
  await page.waitForLoadState('networkidle')
  // The server has it: there is nothing to offer.
  expect([await page.locator('#field-title').inputValue(), await offer().count()]).toEqual([await titleOf(id), 0])
}, 60_000)

it('asks nothing when all is saved, or nothing was typed', async () => {
  const { place, isSaved } = await openEvent()
  await place('title').click()
  await page.keyboard.type('Fini ')
  await isSaved()
  expect(await closes()).toBe(false)
  await newTab()
  const again = await openEvent()
  await again.place('title').click()
  expect(await closes()).toBe(false)
}, 60_000)

it('sends the last letter of a rich text when its tab is closed', async () => {
  const { id, place } = await openEvent()
  await place('body').click()
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz')
  expect(await closes()).toBe(true)
  await newTab()
  await page.goto(`${open.site.origin}/admin/collections/events/${id}`)
  const again = typing(page, open.site)
  await until(async () => (await again.saved('body')) === 'abcdefghijklmnopqrstuvwxyz', 'the last letter')
}, 60_000)

it.each([
  ['the menu', () => page.getByRole('link', { name: 'Historique' }).first().click()],
  ['the back button', () => page.goBack()],
  ['a reload', () => page.reload()],
  ['another language', async () => {
    await page.getByRole('button', { name: 'Langue du texte' }).click()
    await page.locator('.localizer__locale-label, .popup-button-list__button').filter({ hasText: 'English' }).first().click()
  }],
])('takes along what was typed when one leaves by %s', async (_how, leave) => {
  page.on('dialog', (dialog) => void dialog.accept())
  const { id, place } = await openEvent('')
  await page.goto(`${open.site.origin}/admin/collections/events`)
  // A list that is being drawn anew loses a click; one clicks again.
  await until(async () => {
    await page.locator(`a[href*="${id}"]`).first().click({ timeout: 5_000 }).catch(ignoreTimeout)
    return place('title').click({ timeout: 5_000 }).then(() => true, ignoreTimeout)
  }, 'the form')
  await page.waitForLoadState('networkidle')
  await page.keyboard.type('En partant')
  await leave()
  await until(async () => (await titleOf(id)) === 'En partant', 'what was typed')
}, 60_000)

it('opens the preview with the last keystroke, also by the keyboard and while a save is under way', async () => {
  const { place } = await openEvent()
  await page.route(/autosave=true/, async (route) => {
    const answer = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.fulfill({ response: answer })
  })
  await place('title').fill('Premier jet')
  await page.waitForRequest(/autosave=true/)
  await place('title').fill('Le dernier mot')
  const tab = page.context().waitForEvent('page')
  await page.locator('#preview-button').focus()
  await page.keyboard.press('Enter')
  await (await tab).getByRole('heading', { name: 'Le dernier mot' }).first().waitFor()
  await (await tab).close()
}, 60_000)

it('opens no preview and publishes nothing when the last words cannot be saved, and says so', async () => {
  const { id, place } = await openEvent()
  await place('title').fill('Perdu ?')
  await page.route(/autosave=true/, (route) => route.abort())
  await page.locator('#preview-button').click()
  await page.getByText('L’aperçu n’a pas été ouvert').waitFor()
  expect(page.context().pages().filter((one) => one.url().includes('/preview/') || one.url() === 'about:blank')).toEqual([])
  await page.locator('#action-save').click()
  await offer().getByText('Rien n’a été publié').waitFor()
  expect(await offer().getByRole('button', { name: /^Publier/ }).count()).toBe(0)
  await page.unroute(/autosave=true/)
  await offer().getByRole('button', { name: 'Réessayer' }).click()
  await offer().getByRole('button', { name: /^Publier/ }).waitFor()
  expect(await titleOf(id)).toBe('Perdu ?')
}, 60_000)

it('publishes the last keystroke, by the keyboard', async () => {
  const { place } = await openEvent()
  await place('title').fill('Publié')
  await page.keyboard.press('End')
  await page.keyboard.type(' jusqu’au bout')
  await page.locator('#action-save').focus()
  await page.keyboard.press('Enter')
  await offer().getByRole('button', { name: /^Publier/ }).waitFor()
  expect(await admin.confirm()).toBe(200)
  expect(await (await open.site.get('/evenements')).text()).toContain('Publié jusqu’au bout')
}, 60_000)

it.each([
  ['its cross', () => admin.drawer().locator('.doc-drawer__header-close').click()],
  ['Escape', () => page.keyboard.press('Escape')],
])('keeps what was typed into a form over a form when it is closed by %s, and ties it to the one below', async (how, close) => {
  const { isSaved } = await openEvent()
  await admin.tab('Où')
  await page.locator('[id="venue-add-new"] button').first().click()
  const form = admin.drawer()
  await form.locator('#action-done').waitFor()
  await admin.field('name', form).fill(`Salle fermée par ${how}`)
  await close()
  await form.waitFor({ state: 'detached' })
  await admin.field('venue').getByText(`Salle fermée par ${how}`).waitFor()
  await isSaved()
}, 60_000)

it.each([
  ['the settings', 'globals/site-settings', 'name'],
  ['one’s own account', 'account', 'name'],
  ['a new member', 'collections/users/create', 'name'],
])('asks before %s are closed unsaved', async (_what, path, name) => {
  await page.goto(`${open.site.origin}/admin/${path}`)
  await admin.field(name).waitFor()
  await page.waitForLoadState('networkidle')
  await admin.field(name).click()
  await page.keyboard.type('x')
  expect(await closes()).toBe(true)
}, 60_000)

it('asks before a picture’s form over a form is closed unsaved, by Escape too', async () => {
  await openEvent()
  await page.getByRole('button', { name: 'Créer', exact: true }).first().click()
  const form = admin.drawer()
  await admin.field('alt', form).fill('Une salle pleine')
  await page.keyboard.press('Escape')
  await page.getByText('Vos derniers changements ne sont pas encore enregistrés').waitFor()
  expect(await admin.field('alt', form).inputValue()).toBe('Une salle pleine')
}, 60_000)

it('asks before a message that was not sent is closed', async () => {
  const { place } = await openEvent()
  await place('title').waitFor()
  await admin.tab('Qui')
  await page.locator('section.agreements').getByRole('button', { name: 'Inviter', exact: true }).first().click()
  await page.locator('section.agreements textarea').fill('Bonjour')
  expect(await closes()).toBe(true)
}, 60_000)

it('saves in nobody else’s name: signed in as another person in another tab, one is told so', async () => {
  const other: SignedIn = await comeIn(open.site, await inside.publisherOf(organisation))
  const { id, place } = await openEvent('À moi')
  await page.context().clearCookies()
  const tab = await page.context().newPage()
  await panel(tab, open.site.origin).signIn(other)
  await place('title').fill('À moi encore')
  await page.getByRole('alert').getByText('votre connexion a pris fin').waitFor()
  expect(await titleOf(id)).toBe('À moi')
  await tab.close()
}, 90_000)
