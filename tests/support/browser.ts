import { type Browser, chromium } from 'playwright-core'

/** Starts the browser that `npm test` found. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.TEST_BROWSER
  if (!executablePath) throw new Error('TEST_BROWSER is not set: run tests with npm test')
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
