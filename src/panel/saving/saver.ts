import { changedSince, type Text, type Written, written } from './changed'

/** What became of a text that was sent. Seconds: when the server wants to be asked again. */
export type Outcome<Doc> = { is: 'saved'; doc: Doc } | { is: 'late' } | Trouble
export type Trouble = { is: 'unreachable' | 'full' | 'signedOut' | 'refused' | 'setAside'; words: string | null; after: number | null }
export type State = { is: 'saved' | 'saving' } | Trouble

type Step = { step: number; last: boolean }

type Form<Doc> = {
  /** What stands in the form, with the last keystroke. */
  read: () => Text
  /** Sends the fields that changed. `last`: the page may be gone before an answer comes. */
  send: (text: Text, how: Step) => Promise<Outcome<Doc>>
  /** Whether the person is signed in (again). */
  isBack: () => Promise<boolean>
  /** What the server does not have is kept here, by the step that will take it along; null when it has all. */
  keep: (text: Text | null, step: number) => void
  onSaved: (doc: Doc, isAll: boolean) => void
  onState: (state: State) => void
}

/** Milliseconds without a keystroke after which a form is saved; and at most so many after the first that is not. */
export const PAUSE = 2_000
export const LONGEST = 5_000
/** Milliseconds until a save that failed is tried again; longer each time, up to a limit. */
const PATIENCE = 2_500
const MOST = 10_000

/**
 * Saves a form while it is being typed into: after a pause, or every few seconds where there is none. One save at a time, each with all that the server
 * does not have yet; an answer never touches what stands in the form. What could not be saved is tried again by itself once that can help.
 */
export function createSaver<Doc>({ read, send, isBack, keep, onSaved, onState }: Form<Doc>) {
  let seen = read()
  let known: Written = written(seen)
  let pending: Text = {}
  let [step, acknowledged] = [0, 0]
  // Counts changes: what a refusal was about, and what came after it.
  let [change, sent] = [0, 0]
  let since: number | null = null
  let failures = 0
  let trouble: Trouble | null = null
  let flight: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let [isLeft, isOver] = [false, false]
  // What was sent in case the page goes.
  let parting: number | null = null

  const isUnsaved = () => Object.keys(pending).length > 0
  const isHeld = () => trouble?.is === 'setAside' && change === sent

  /** Looks at the form, or at what it left. */
  function note(): void {
    const before = JSON.stringify(pending)
    if (!isLeft) seen = read()
    pending = changedSince(known, seen)
    if (JSON.stringify(pending) === before) return
    change++
    keep(isUnsaved() ? pending : null, step + 1)
  }

  function tell(): void {
    onState(trouble ?? { is: isUnsaved() || flight ? 'saving' : 'saved' })
  }

  function due(after: number): void {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(() => void save(), after)
  }

  /** Something was typed, or may have been. False: the form says what the server has. */
  function touched(): boolean {
    const before = change
    note()
    if (change !== before) {
      const now = Date.now()
      since ??= now
      if (!trouble || waitsForWords(trouble)) due(Math.min(PAUSE, Math.max(0, since + LONGEST - now)))
      tell()
    }
    return isUnsaved() || flight !== null
  }

  /** What stands in the form came from the server. */
  function settled(text: Text): void {
    known = written(text)
    acknowledged = step
    trouble = null
    note()
    since = null
    clearTimeout(timer)
    if (isUnsaved()) due(PAUSE)
    tell()
  }

  function save(): Promise<boolean> {
    flight ??= sendAll().finally(() => {
      flight = null
      goOn()
    })
    return flight
  }

  async function sendAll(): Promise<boolean> {
    clearTimeout(timer)
    note()
    since = null
    if (!isUnsaved()) return true
    tell()
    if (trouble?.is === 'signedOut' && !(await isBack())) return hear(trouble)
    const [text, mine] = [pending, ++step]
    sent = change
    return hear(await send(text, { step: mine, last: false }), text, mine)
  }

  function hear(outcome: Outcome<Doc>, text: Text = {}, mine = 0): boolean {
    if (isOver) return false
    if (outcome.is === 'late') return true
    if (outcome.is !== 'saved') {
      trouble = outcome
      failures++
      if (isHeld()) keep(null, step)
      return false
    }
    failures = 0
    trouble = null
    // A later text was acknowledged before, or the form was filled anew.
    if (mine <= acknowledged) return true
    acknowledged = mine
    known = { ...known, ...written(text) }
    note()
    if (!isUnsaved()) keep(null, step)
    onSaved(outcome.doc, !isUnsaved())
    return true
  }

  // After an answer: what was typed meanwhile has its turn, what failed has another.
  function goOn(): void {
    if (isUnsaved() && trouble && !waitsForWords(trouble)) due(patienceWith(trouble, failures))
    else if (isUnsaved() && change !== sent) due(Math.min(PAUSE, since === null ? PAUSE : Math.max(0, since + LONGEST - Date.now())))
    else if (isUnsaved() && !trouble) due(PAUSE)
    tell()
  }

  /** Saves what there is, now, and what is typed meanwhile too. False: it could not be saved. */
  async function flush(): Promise<boolean> {
    if (flight) await flight
    note()
    while (isUnsaved()) if (isOver || !(await save())) return false
    return true
  }

  /** The page may be gone in a moment: sends what there is beside what may be under way. */
  function goodbye(): void {
    note()
    if (!isUnsaved() || isHeld() || isOver || parting === change) return
    const [text, mine] = [pending, ++step]
    sent = parting = change
    void send(text, { step: mine, last: true }).then((outcome) => {
      parting = null
      // A page that is still there saves as before.
      if (outcome.is === 'saved') hear(outcome, text, mine)
      tell()
    })
  }

  return {
    touched,
    settled,
    flush,
    goodbye,
    /** Now rather than later, if something waits. */
    hurry: () => {
      if (isUnsaved() && !isHeld() && !flight) due(0)
    },
    /** Whether something stands in the form that no server has. */
    isUnsaved: () => {
      note()
      return isUnsaved() && !isHeld()
    },
    /** The form is gone: what it left is saved in the background. */
    leave: async () => {
      note()
      isLeft = true
      return flush()
    },
    /** Gives up what it left; it stays kept. */
    stop: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}

export type Saver = ReturnType<typeof createSaver<unknown>>

// Being signed in again is asked for cheaply, and often.
const patienceWith = ({ is, after }: Trouble, failures: number) => Math.max((after ?? 0) * 1_000, is === 'signedOut' ? PATIENCE : Math.min(MOST, PATIENCE * 1.5 ** (failures - 1)))

// The server has said no: only other words may fare better.
const waitsForWords = ({ is }: Trouble) => is === 'refused' || is === 'setAside'
