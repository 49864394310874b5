import { mkdirSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

/** Keeps what the screen shows, on a phone and on a screen, when PICTURES asks for it: `docs/images/<name>-<width>.png`. `of`: what must be in view. */
export async function picture(page: Page, name: string, of?: Locator): Promise<void> {
  if (!process.env.PICTURES) return
  mkdirSync('docs/images', { recursive: true })
  for (const [width, height] of [[360, 740], [1280, 900]] as const) {
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(400)
    await of?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await sharp(await page.screenshot()).png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(`docs/images/${name}-${width}.png`)
  }
}
