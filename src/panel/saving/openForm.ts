import { createKeeper, type Words } from '../kept/keeper'
import { hold } from '../kept/live'
import type { Text } from './changed'
import { isSignedIn } from './isSignedIn'
import { keepCaret } from '../patches/keepCaret'
import { leftBehind } from './leftBehind'
import { readForm } from './read'
import { createSaver, type Saver, type State } from './saver'
import { type Saved, send } from './send'
import { watch } from './watch'

export type Opened = {
  element: HTMLElement
  place: Omit<Words, 'text' | 'title'>
  person: string
  api: string
  language: string
  address: (extra: Record<string, string>) => string
  /** What changes while a form is open. */
  now: { readonly current: { getData: () => Text; title: string | null; onSaved: (doc: Saved, isAll: boolean) => void; onState: (state: State) => void } }
}

/** A form that saves itself, from its first keystroke until the last one is saved, which may be after it was closed. */
export function openForm({ element, place, person, api, language, address, now }: Opened): { saver: Saver; leave: () => void } {
  const form = newId()
  const keeper = createKeeper({ api, form, person })
  const letGo = hold(form)
  const editors = new Set<Element>()
  let base: unknown
  let isLeft = false

  const saver = createSaver<Saved>({
    read: () => {
      const data = now.current.getData()
      base = data.updatedAt
      return readForm(data, editors)
    },
    send: (text, { step, last }) =>
      send({
        address: address({ autosave: 'true', draft: 'true', form, step: String(step), person }),
        body: { ...text, updatedAt: base, _status: 'draft' },
        language,
        last,
        isSignedIn: () => isSignedIn(api, person),
      }),
    isBack: async () => (await isSignedIn(api, person)) === true,
    keep: (text, step) => keeper.keep(text && { ...place, title: titleIn(text) ?? now.current.title, text }, step),
    onSaved: (doc, isAll) => {
      base = doc.updatedAt
      now.current.onSaved(doc, isAll)
    },
    onState: (state) => {
      now.current.onState(state)
      if (isLeft && ['saved', 'refused', 'setAside'].includes(state.is)) end()
    },
  })
  const unwatch = watch(saver, () => !isLeft || !keeper.isKept())

  // Before it is written: the editor may write it itself, and then no `input` follows.
  const hear = ({ target }: Event) => {
    const editor = target instanceof Element && target.closest('[contenteditable=true]')
    if (!editor) return
    editors.add(editor)
    setTimeout(saver.touched)
  }
  element.addEventListener('beforeinput', hear)
  const letCaretGo = keepCaret(element)

  function end(): void {
    saver.stop()
    unwatch()
    letGo()
    leftBehind.delete(left)
  }
  const left = { ...place, saver, end }

  return {
    saver,
    leave: () => {
      element.removeEventListener('beforeinput', hear)
      letCaretGo()
      isLeft = true
      leftBehind.add(left)
      void saver.leave().then((isSaved) => isSaved && end())
    },
  }
}

// The panel's own title is a keystroke late.
const titleIn = ({ title, name }: Text) => [title, name].find((one) => typeof one === 'string') ?? null

/** Also where browsers hide `crypto.randomUUID`, which is wherever somebody may listen. */
function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
