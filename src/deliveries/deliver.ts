import type { Task } from 'graphile-worker'
import { holdsKey } from '@/letters/holdsKey'
import type { Mailer } from './mailer'
import { messageOf, type Sender } from './message'
import { problemOf } from './problem'
import { Told, type Trouble } from './queue'
import { noteFailure, noteSent, waitingLetter } from './waiting'

/**
 * Sends a letter of the outbox and writes that down. Killed between the two, it is sent again, with the same Message-ID: at least once. A try that
 * failed is thrown to the queue, whose pauses grow; a refusal is not.
 */
export const delivering =
  (mailer: Mailer, sender: Sender, trouble: Trouble): Task =>
  async (payload, { abortSignal, withPgClient }) => {
    const id = idIn(payload)
    const waiting = await withPgClient((client) => waitingLetter(client, id))
    if (!waiting) return
    try {
      await mailer.send(messageOf(waiting, sender), abortSignal)
    } catch (error) {
      // Nothing failed: we are leaving, and it waits for the next start.
      if (abortSignal.aborted) throw new Told('stopping', { cause: error })
      const problem = problemOf(error)
      if (problem !== waiting.lastError) trouble(`letter ${id}`, error) // not a line every minute while a server is away
      await withPgClient((client) => noteFailure(client, id, problem, holdsKey(waiting.letter)))
      if (problem === 'refused') return
      throw new Told(problem, { cause: error })
    }
    await withPgClient((client) => noteSent(client, id))
  }

function idIn(payload: unknown): string {
  const { id } = payload as { id?: unknown }
  if (typeof id !== 'string') throw new Error('A letter in the queue has no id')
  return id
}
