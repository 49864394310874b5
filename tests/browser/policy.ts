import type { BrowserContext } from 'playwright-core'

/** Everything that the site's own policy kept from running or loading in a browser's pages, as it comes. */
export function heldBack(context: BrowserContext): string[] {
  const found: string[] = []
  context.on('console', (said) => {
    if (said.text().includes('Content Security Policy')) found.push(`${said.location().url}: ${said.text()}`)
  })
  return found
}
