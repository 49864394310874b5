import type { Text } from '../saving/changed'
import { askKey } from './askKey'
import { seal } from './seal'
import { shelf } from './shelf'

/** A text that only this browser has, and where it belongs. */
export type Words = { concept: string; document: string; locale: string; title: string | null; text: Text }

/** Characters of a text above which it is not kept here. */
const LIMIT = 1_000_000

/** Keeps the latest of what a form holds and the server does not, one after the other; the last of many waits for none of those before. */
export function createKeeper({ api, form, person }: { api: string; form: string; person: string }) {
  let next: { words: Words | null; step: number } | null = null
  let isBusy = false
  let isKept = false
  let key: CryptoKey | null = null

  async function work(): Promise<void> {
    isBusy = true
    while (next) {
      const { words, step } = next
      next = null
      isKept = await put(words, step).catch(() => false)
    }
    isBusy = false
  }

  async function put(words: Words | null, step: number): Promise<boolean> {
    if (!words) {
      await shelf.remove(form)
      return false
    }
    key ??= (await askKey(api))?.key ?? null
    if (!key || JSON.stringify(words).length > LIMIT) return false
    await shelf.put({ form, person, at: Date.now(), step, ...(await seal(key, words)) })
    return true
  }

  // Asked for at once: when it is needed the server may be away.
  void askKey(api).then((told) => (key = told?.key ?? null))

  return {
    keep: (words: Words | null, step: number) => {
      next = { words, step }
      if (!isBusy) void work()
    },
    /** Whether the latest text is kept. */
    isKept: () => isKept && !next && !isBusy,
  }
}
