import { jest } from '@jest/globals'
import type { Text } from './changed'
import { createSaver, LONGEST, type Outcome, PAUSE, type State, type Trouble } from './saver'

// A form, a server and a clock, in memory.

type Doc = { updatedAt: string }
const saved: Outcome<Doc> = { is: 'saved', doc: { updatedAt: 'now' } }
const trouble = (is: Trouble['is'], after: number | null = null): Outcome<Doc> => ({ is, words: null, after })

function openForm() {
  const form: { text: Text } = { text: { title: '', body: '' } }
  const asked: { text: Text; step: number; last: boolean; at: number; answer: (outcome: Outcome<Doc>) => Promise<void> }[] = []
  const states: string[] = []
  let kept: [Text | null, number] | null = null
  let isHere = true
  const began = Date.now()
  const saver = createSaver<Doc>({
    read: () => form.text,
    send: (text, { step, last }) =>
      new Promise((resolve) => {
        asked.push({ text, step, last, at: Date.now() - began, answer: async (outcome) => (resolve(outcome), jest.advanceTimersByTimeAsync(0)) })
      }),
    isBack: () => Promise.resolve(isHere),
    keep: (...given) => (kept = given),
    onSaved: () => undefined,
    onState: ({ is }: State) => states.at(-1) !== is && states.push(is),
  })
  const type = (changes: Text) => {
    form.text = { ...form.text, ...changes }
    saver.touched()
  }
  return { saver, asked, states, type, form, kept: () => kept, leaveSignedIn: (here: boolean) => (isHere = here) }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())
const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

it('saves after a pause what changed, and nothing else', async () => {
  const { asked, type, states, kept } = openForm()
  type({ title: 'A' })
  await wait(PAUSE - 1)
  type({ title: 'Ab' })
  await wait(PAUSE - 1)
  expect(asked).toEqual([])
  await wait(1)
  expect(asked.map(({ text, step }) => ({ text, step }))).toEqual([{ text: { title: 'Ab' }, step: 1 }])
  expect(kept()).toEqual([{ title: 'Ab' }, 1])
  await asked[0]?.answer(saved)
  expect(kept()?.[0]).toBe(null)
  expect(states).toEqual(['saving', 'saved'])
  await wait(60_000)
  expect(asked).toHaveLength(1)
})

it('saves every few seconds what is typed without a pause, each time all of it', async () => {
  const { asked, type } = openForm()
  for (let letters = 1; letters <= 400; letters++) {
    type({ title: 'x'.repeat(letters) })
    await wait(50)
    await asked.at(-1)?.answer(saved)
  }
  expect(asked.map(({ at }) => at)).toEqual([1, 2, 3, 4].map((times) => times * LONGEST))
  await wait(PAUSE)
  expect(asked.at(-1)?.text).toEqual({ title: 'x'.repeat(400) })
})

it('sends one save at a time; what was typed meanwhile comes after, in every field', async () => {
  const { asked, type } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  type({ body: 'B' })
  type({ title: 'Aa' })
  await wait(60_000)
  expect(asked).toHaveLength(1)
  await asked[0]?.answer(saved)
  await wait(PAUSE)
  expect(asked[1]?.text).toEqual({ title: 'Aa', body: 'B' })
})

it('takes back what was undone while it was being saved', async () => {
  const { asked, type } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  type({ title: '' })
  await asked[0]?.answer(saved)
  await wait(PAUSE)
  expect(asked[1]?.text).toEqual({ title: '' })
})

it('is not saved as long as the server cannot be reached, and tries again by itself, later each time', async () => {
  const { asked, type, states, saver } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  for (let tries = 0; tries < 6; tries++) {
    await asked[tries]?.answer(trouble('unreachable'))
    expect(saver.isUnsaved()).toBe(true)
    await wait(15_000)
  }
  const pauses = asked.slice(1).map(({ at }, tries) => at - (asked[tries]?.at ?? 0))
  expect(pauses).toEqual([2_500, 15_000 + 3_750 - 2_500, 15_000 + 5_625 - 3_750, 15_000 + 8_437 - 5_625, 15_000 + 10_000 - 8_437, 15_000])
  type({ title: 'Ab' })
  await asked.at(-1)?.answer(saved)
  await wait(PAUSE)
  expect(asked.at(-1)?.text).toEqual({ title: 'Ab' })
  await asked.at(-1)?.answer(saved)
  expect(states).toEqual(['saving', 'unreachable', 'saving', 'saved'])
})

it('comes back when the server asked to be asked again', async () => {
  const { asked, type } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  await asked[0]?.answer(trouble('full', 30))
  await wait(29_999)
  expect(asked).toHaveLength(1)
  await wait(1)
  expect(asked).toHaveLength(2)
})

it('asks whether one is signed in again, and sends nothing before', async () => {
  const { asked, type, leaveSignedIn } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  leaveSignedIn(false)
  await asked[0]?.answer(trouble('signedOut'))
  await wait(60_000)
  expect(asked).toHaveLength(1)
  leaveSignedIn(true)
  await wait(2_500)
  expect(asked).toHaveLength(2)
})

it('does not send again what was refused, but other words', async () => {
  const { asked, type, saver, states } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  await asked[0]?.answer(trouble('refused'))
  await wait(60_000)
  expect([asked.length, saver.isUnsaved(), states.at(-1)]).toEqual([1, true, 'refused'])
  type({ title: 'B' })
  await wait(PAUSE)
  expect(asked[1]?.text).toEqual({ title: 'B' })
})

it('holds nothing itself of what the server has set aside', async () => {
  const { asked, type, saver, kept } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  await asked[0]?.answer(trouble('setAside'))
  expect([saver.isUnsaved(), kept()?.[0]]).toEqual([false, null])
  type({ title: 'B' })
  expect([saver.isUnsaved(), kept()?.[0]]).toEqual([true, { title: 'B' }])
})

it('takes the last keystroke along when asked to, after what is under way', async () => {
  const { asked, type, saver } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  type({ title: 'Ab' })
  let said: boolean | null = null
  void saver.flush().then((is) => (said = is))
  await wait(0)
  expect([asked.length, said]).toEqual([1, null])
  await asked[0]?.answer(saved)
  expect([asked[1]?.text, said]).toEqual([{ title: 'Ab' }, null])
  await asked[1]?.answer(saved)
  expect(said).toBe(true)
})

it('says no when asked to save and it cannot', async () => {
  const { asked, type, saver } = openForm()
  type({ title: 'A' })
  const said = saver.flush()
  await asked[0]?.answer(trouble('unreachable'))
  expect(await said).toBe(false)
})

it('sends beside what is under way when the page may be gone in a moment, and believes the later answer', async () => {
  const { asked, type, saver } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  type({ title: 'Ab' })
  saver.goodbye()
  expect(asked.map(({ text, step, last }) => ({ text, step, last }))).toEqual([
    { text: { title: 'A' }, step: 1, last: false },
    { text: { title: 'Ab' }, step: 2, last: true },
  ])
  await asked[1]?.answer(saved)
  await asked[0]?.answer({ is: 'late' })
  expect(saver.isUnsaved()).toBe(false)
  await wait(60_000)
  expect(asked).toHaveLength(2)
})

it('goes on when the page is still there and nothing came of the goodbye', async () => {
  const { asked, type, saver } = openForm()
  type({ title: 'A' })
  saver.goodbye()
  await asked[0]?.answer(trouble('unreachable'))
  await wait(PAUSE)
  expect(asked[1]).toMatchObject({ text: { title: 'A' }, step: 2, last: false })
})

it('saves what a form left when it was closed, until it is saved', async () => {
  const { asked, type, saver, form, states } = openForm()
  type({ title: 'A' })
  void saver.leave()
  form.text = {}
  await wait(0)
  await asked[0]?.answer(trouble('unreachable'))
  await wait(2_500)
  expect(asked[1]?.text).toEqual({ title: 'A' })
  await asked[1]?.answer(saved)
  expect(states.at(-1)).toBe('saved')
})

it('saves what a form left though an older state of it was under way', async () => {
  const { asked, type, saver, form } = openForm()
  type({ title: 'A' })
  await wait(PAUSE)
  type({ title: 'Ab' })
  void saver.leave()
  form.text = {}
  await asked[0]?.answer(saved)
  expect(asked[1]?.text).toEqual({ title: 'Ab' })
})

it('sends nothing more once it has given up', async () => {
  const { asked, type, saver } = openForm()
  type({ title: 'A' })
  const left = saver.leave()
  await wait(0)
  saver.stop()
  await asked[0]?.answer(saved)
  expect(await left).toBe(false)
  await wait(60_000)
  expect(asked).toHaveLength(1)
})

it('counts what came from the server as saved', async () => {
  const { asked, saver, form } = openForm()
  form.text = { title: 'Theirs', body: '' }
  saver.settled(form.text)
  await wait(60_000)
  expect([saver.isUnsaved(), asked.length]).toEqual([false, 0])
})

it('keeps by the step that will take a text along', async () => {
  const { asked, type, kept } = openForm()
  type({ title: 'A' })
  expect(kept()).toEqual([{ title: 'A' }, 1])
  await wait(PAUSE)
  type({ title: 'Ab' })
  expect(kept()).toEqual([{ title: 'Ab' }, 2])
  await asked[0]?.answer(trouble('unreachable'))
  await wait(2_500)
  // The same words, sent again: any step from the second on has them.
  expect(kept()).toEqual([{ title: 'Ab' }, 2])
})
