import type { Page } from 'playwright-core'
import { seriousProblems } from './axe'

// What the tests of agreements in the panel look at.

export const panelOf = (of: Page) => of.locator('section.agreements')
export const said = async (of: Page, words: string) => panelOf(of).locator('[role=status]').getByText(words).waitFor()

/** Rich text of one paragraph. */
export const written = (words: string) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] }] },
})

/** At the width of a screen and of a small phone, in the light and in the dark: nothing serious for axe, nothing wider than the phone. */
export async function isForEverybody(of: Page, selector?: string) {
  for (const [width, colorScheme] of [[1280, 'dark'], [320, 'dark'], [320, 'light'], [1280, 'light']] as const) {
    await of.setViewportSize({ width, height: 900 })
    // Payload chooses its colours when a page is made.
    await of.evaluate(`document.documentElement.setAttribute('data-theme', '${colorScheme}')`)
    await of.waitForTimeout(200)
    expect(await of.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(await seriousProblems(of, selector ? JSON.stringify(selector) : undefined)).toEqual([])
  }
}
