import type { Locator, Page, Response } from 'playwright-core'
import type { SignedIn } from '../support/comeIn'

type Scope = Page | Locator

/** Milliseconds until a form that saves itself must have done so. */
const patience = 30_000

/** What a member does in the panel, in French, in the words of its labels. */
export function panel(page: Page, origin: string) {
  const field = (name: string, within: Scope = page) => within.locator(`#field-${name}`)
  const dialog = page.locator('dialog.act-dialog')
  /** The form on top of the others. */
  const drawer = () => page.locator('dialog.doc-drawer[open]').last()

  async function signIn({ email, password, code }: Pick<SignedIn, 'email' | 'password' | 'code'>) {
    await page.goto(`${origin}/admin/login`)
    await page.getByLabel('Adresse e-mail').fill(email)
    await page.getByLabel('Mot de passe').fill(password)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    const asked = await code()
    if (asked) {
      await page.getByLabel('Code à six chiffres').fill(asked)
      await page.getByRole('button', { name: 'Continuer' }).click()
    }
    await page.getByRole('heading', { name: 'Ce qui vous attend' }).waitFor()
  }

  async function create(collection: string) {
    await page.goto(`${origin}/admin/collections/${collection}/create`)
    await created()
  }

  // The form makes its first draft by itself and then has an address of its own.
  async function created() {
    await page.waitForURL((url) => /\/collections\/\w+\/[0-9a-f-]{36}$/.test(url.pathname))
    await page.waitForLoadState('networkidle')
  }

  /** Picks an option of a select or a relationship by its name. */
  async function choose(name: string, option: string, within: Scope = page) {
    const control = field(name, within)
    await control.locator('.rs__control').click()
    await control.locator('.rs__input').fill(option)
    await page.locator('.rs__option').filter({ hasText: option }).first().click()
  }

  const tab = (name: string) => page.locator('.tabs-field__tab-button').filter({ hasText: new RegExp(`^${name}`) }).first().click()

  /** Adds a row to a list of the form and waits for its first field. */
  async function addRow(words: string, firstField: string, within: Scope = page) {
    await within.getByRole('button', { name: `Ajouter : ${words}`, exact: true }).last().click()
    await field(firstField, within).waitFor()
  }

  /** Makes a related record on the spot: the + beside a field, a form over the form, and back. */
  async function makeNew(name: string, fill: (form: Locator) => Promise<unknown>, within: Scope = page) {
    const before = await page.locator('dialog.doc-drawer[open]').count()
    await within.locator(`[id="${name.replaceAll('__', '.')}-add-new"] button`).first().click()
    const form = page.locator('dialog.doc-drawer[open]').nth(before)
    await form.locator('#action-done').waitFor()
    await fill(form)
    await finish(form)
    await field(name, within).locator('.relationship--single-value').waitFor()
  }

  /** "Terminé": keeps what was typed in a form over the form, and goes back. */
  async function finish(form: Locator) {
    await form.locator('#action-done').click()
    await form.waitFor({ state: 'detached' })
  }

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

  /** "Publier": waits for what the panel says would go live, or is missing. */
  async function askToPublish(): Promise<string> {
    await page.locator('#action-save').last().click()
    await dialog.locator('.act-dialog__actions').getByRole('button', { name: /^(Publier|Revenir)/ }).waitFor()
    return dialog.innerText()
  }

  /** Publishes what was shown, and gives the status of the answer. */
  async function confirm(): Promise<number> {
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.url().includes('listed='))
    await dialog.getByRole('button', { name: /^Publier/ }).click()
    const status = (await answer).status()
    if (status === 200) await dialog.waitFor({ state: 'detached' })
    return status
  }

  async function publish(): Promise<number> {
    await askToPublish()
    return confirm()
  }

  return { field, dialog, drawer, signIn, create, created, choose, tab, addRow, makeNew, finish, saving, askToPublish, confirm, publish }
}
