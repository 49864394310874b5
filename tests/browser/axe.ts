import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; impact: string; nodes: { html: string }[] }

/** What axe finds serious or worse on the page as it is. */
export async function seriousProblems(page: Page, selector = 'document'): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(`axe.run(${selector}).then((result) => result.violations)`)
  return found.filter(({ impact }) => ['serious', 'critical'].includes(impact)).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
