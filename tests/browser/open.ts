import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../support/browser'
import type { SignedIn } from '../support/comeIn'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { startSite, type Site } from '../support/site'
import { panel } from './panel'
import { heldBack } from './policy'

export type OpenPanel = { database: SuiteDatabase; site: Site; browser: Browser; page: Page; admin: ReturnType<typeof panel>; heldBack: string[]; close(): Promise<void> }

/** The production panel on a database of its own, in French, with somebody signed in who is found or made first. Its policy must hold nothing of its own back. */
export async function openPanel({ demo, as }: { demo: boolean; as: (site: Site) => Promise<SignedIn> }): Promise<OpenPanel> {
  const database = await createDatabase()
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, demo })
  const browser = await startBrowser()
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
  const held = heldBack(context)
  const page = await context.newPage()
  const admin = panel(page, site.origin)
  await admin.signIn(await as(site))
  return {
    database,
    site,
    browser,
    page,
    admin,
    heldBack: held,
    async close() {
      await browser.close()
      await site.stop()
      await database.drop()
      expect(held).toEqual([])
    },
  }
}
