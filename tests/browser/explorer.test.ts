import type { Browser } from 'playwright-core'
import { startBrowser } from '../support/browser'
import { createDatabase, type SuiteDatabase } from '../support/database'
import { type Site, startSite } from '../support/site'

// The one page of ours with scripts, in a real browser: it must work within its own content policy.

let database: SuiteDatabase
let site: Site
let browser: Browser

beforeAll(async () => {
  database = await createDatabase()
  site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl })
  browser = await startBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
  await database.drop()
})

test('a stranger asks the API a question in the explorer; nothing comes from elsewhere and nothing is refused', async () => {
  const page = await browser.newPage()
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => void (/^(blob:|data:)/.test(request.url()) || request.url().startsWith(site.origin) || elsewhere.push(request.url())))
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.goto(`${site.origin}/developpeurs/graphiql?query=${encodeURIComponent('{ __typename }')}`)
  await page.getByRole('button', { name: /execute query/i }).click()
  await page.getByText('"Query"').waitFor()
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] })
}, 60_000)
