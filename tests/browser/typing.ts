import type { Page } from 'playwright-core'
import type { Site } from '../support/site'

type Data = Record<string, unknown>

/** A form that somebody types into without a pause, and the document as the server has it, asked by the browser that is signed in. */
export function typing(page: Page, site: Pick<Site, 'origin'>, collection = 'events') {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const place = (name: string) => page.locator(name === 'body' ? '[data-field-path=body] [contenteditable=true]' : `#field-${name}`)

  /** What the server has of a field ("supporters.0.mention"). */
  async function saved(path: string): Promise<string> {
    const answer = await page.request.get(`${site.origin}/api/${collection}/${id}?draft=true&depth=0`, { headers: { 'sec-fetch-site': 'same-origin' } })
    return wordsOf(path.split('.').reduce<unknown>((value, name) => (value as Data | null)?.[name], await answer.json()))
  }
  const shown = async (name: string) => (name === 'body' ? place(name).innerText() : place(name).inputValue())

  /** Types words without ever pausing, until something is so; gives them back. Fails after two minutes. */
  async function typeUntil(isSo: () => Promise<boolean> | boolean): Promise<string> {
    let typed = ''
    for (let words = 1; words === 1 || !(await isSo()); words++) {
      if (words > 400) throw new Error(`It never came to that while typing: ${typed.slice(0, 80)}…`)
      const more = `mot ${words} `
      await page.keyboard.type(more, { delay: 40 })
      typed += more
    }
    return typed
  }
  const mark = () => page.locator('.saving-mark').first()
  const isSaved = () => mark().getByText('Tout est enregistré').waitFor()

  return { id, place, saved, shown, typeUntil, mark, isSaved }
}

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { root, children, text } = value as { root?: unknown; children?: unknown[]; text?: string }
  return root ? wordsOf(root) : (text ?? (children ?? []).map(wordsOf).join(''))
}

/** Waits until the browser has kept what was typed since a moment: the last that it kept is the same in five looks, a tenth of a second apart. */
export async function keptIn(page: Page, since: number): Promise<void> {
  let [before, same] = [0, 0]
  for (let looks = 0; same < 5; looks++) {
    if (looks > 300) throw new Error('The browser kept nothing')
    const now = await page.evaluate<number>(latest)
    same = now >= since && now === before ? same + 1 : 0
    before = now
    await page.waitForTimeout(100)
  }
}

/** Whether the browser keeps anything at all. */
export const keepsSomething = async (page: Page): Promise<boolean> => (await page.evaluate<number>(latest)) > 0

const latest = `new Promise((resolve) => {
  const asked = indexedDB.open('de-concert')
  asked.onsuccess = () => {
    if (!asked.result.objectStoreNames.contains('kept')) return resolve(0)
    const all = asked.result.transaction('kept').objectStore('kept').getAll()
    all.onsuccess = () => {
      asked.result.close()
      resolve(Math.max(0, ...all.result.map(({ at }) => at)))
    }
  }
})`
