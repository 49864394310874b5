import type { Locator, Page, Response } from 'playwright-core'
import type { SignedIn } from '../support/comeIn'

type Scope = Page | Locator

/** Milliseconds until a form that saves itself must have done so. */
const patience = 30_000

/** What an administrator does in the panel, in French, in the words of its labels. */
export function panel(page: Page, origin: string) {
  const field = (name: string, within: Scope = page) => within.locator(`#field-${name}`)

  async function signIn({ email, password, code }: Pick<SignedIn, 'email' | 'password' | 'code'>) {
    await page.goto(`${origin}/admin/login`)
    await page.getByLabel('Adresse e-mail').fill(email)
    await page.getByLabel('Mot de passe').fill(password)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await page.getByLabel('Code à six chiffres').fill((await code()) ?? '')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByRole('heading', { name: 'Agenda' }).waitFor()
  }

  async function create(collection: string) {
    await page.goto(`${origin}/admin/collections/${collection}/create`)
    // The form makes its first draft by itself and then has an address of its own.
    await page.waitForURL((url) => !url.pathname.endsWith('/create'))
    await page.waitForLoadState('networkidle')
  }

  /** Picks an option of a select or a relationship by its name. */
  async function choose(name: string, option: string, within: Scope = page) {
    const control = field(name, within)
    await control.locator('.rs__control').click()
    await control.locator('.rs__input').fill(option)
    await page.locator('.rs__option').filter({ hasText: option }).first().click()
  }

  const tab = (name: string) => page.getByRole('button', { name }).filter({ hasText: new RegExp(`^${name}`) }).first().click()

  /** Changes the form step by step, and waits after each until it has saved itself: a change made while it saves may wait for the next one. */
  async function saving(...steps: (() => Promise<unknown>)[]) {
    for (const step of steps) {
      let savedAt = 0
      const hear = (response: Response) => {
        if (response.url().includes('autosave=true') && response.ok()) savedAt = Date.now()
      }
      page.on('response', hear)
      await step()
      const written = Date.now()
      while (savedAt < written || Date.now() - savedAt < 300) {
        if (Date.now() - written > patience) throw new Error('The form did not save itself')
        await page.waitForTimeout(50)
      }
      await page.waitForLoadState('networkidle')
      page.off('response', hear)
    }
  }

  /** Closes a drawer whose last change was heard to be saved; the panel may still ask whether to leave. */
  async function close(drawer: Locator) {
    await drawer.locator('.doc-drawer__header-close').click()
    await page.waitForTimeout(500)
    const leave = page.locator('#leave-without-saving-doc-drawer #confirm-action')
    if (await leave.isVisible()) await leave.click()
    await drawer.waitFor({ state: 'detached' })
  }

  async function publish() {
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && !response.url().includes('autosave=true'))
    await page.locator('#action-save').click()
    return (await answer).status()
  }

  return { field, signIn, create, choose, tab, saving, close, publish }
}
