import type { Locator, Page, Response } from 'playwright-core'

type Scope = Page | Locator

/** Milliseconds after the last key until a form saves itself. */
const interval = 2_000

/** What an administrator does in the panel, in French, in the words of its labels. */
export function panel(page: Page, origin: string) {
  const field = (name: string, within: Scope = page) => within.locator(`#field-${name}`)

  async function signIn({ email, password }: { email: string; password: string }) {
    await page.goto(`${origin}/admin/login`)
    await field('email').fill(email)
    await field('password').fill(password)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
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

  /** Does something that the form saves by itself, and waits until it has saved the last of it. */
  async function saving(write: () => Promise<void>) {
    let savedAt = 0
    const hear = (response: Response) => {
      if (response.url().includes('autosave=true') && response.ok()) savedAt = Date.now()
    }
    page.on('response', hear)
    await write()
    const written = Date.now()
    while (savedAt < written || Date.now() - savedAt < interval + 500) await page.waitForTimeout(100)
    page.off('response', hear)
  }

  /** Closes a drawer as soon as the panel agrees that nothing in it is unsaved. */
  async function close(drawer: Locator) {
    const warning = page.locator('#leave-without-saving-doc-drawer')
    for (;;) {
      await drawer.locator('.doc-drawer__header-close').click()
      await page.waitForTimeout(500)
      if (!(await warning.isVisible())) return drawer.waitFor({ state: 'detached' })
      await warning.locator('#confirm-cancel').click()
      await page.waitForTimeout(interval)
    }
  }

  async function publish() {
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && !response.url().includes('autosave=true'))
    await page.locator('#action-save').click()
    return (await answer).status()
  }

  return { field, signIn, create, choose, tab, saving, close, publish }
}
