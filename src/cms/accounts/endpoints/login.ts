import type { Endpoint } from 'payload'
import { signInProblems } from '@/words/forms'
import { note } from '@/cms/journal/note'
import { accountWith } from '../account'
import type { RateLimit } from '@/limits/rateLimit'
import { gate, lineOf } from '../signInLimits'
import { begin } from '../pendingSignIn'
import { isPassword } from '../passwords'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { addressOfClient, answerOf, deviceOf } from './cookies'
import { textsIn } from '@/cms/errors/requestBody'
import { tooMany } from './tried'

/** The one entrance that takes a password. Payload's own sign-in is closed (`hooks.ts`). */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: endpoint(async (req) => {
    const { email, password } = await textsIn(req, 'email', 'password')
    const address = email.toLowerCase().trim().slice(0, 320)
    if (!address || !password) throw new Refused(400, 'MISSING', signInProblems.missing)
    const account = await accountWith(req, address)
    const device = deviceOf(req)
    const from = addressOfClient(req)
    const isOwners = device !== null && device.user === account?.id
    const giveBack = takeTry([
      ...(device ? ([[gate.devices, device.id]] as const) : []), // whoever else is tried from there: it goes before others (`letIn`)
      ...(isOwners ? [] : ([[gate.addresses, from], [gate.accounts, address]] as const)),
    ])
    const isRight = await gate.hashing.run(() => isPassword(password, account), lineOf(isOwners, from))
    const progress = isRight && account ? await begin(req, account) : null
    if (!progress) {
      // The same answer for all: the address is unknown, the password is wrong, or it worked only once.
      await note(req, { act: 'sign-in.refused', who: account?.id ?? null, ...(account ? { subject: { concept: 'users', id: account.id } } : {}) })
      throw new Refused(401, 'WRONG', signInProblems.wrong)
    }
    giveBack()
    return answerOf(req, progress)
  }),
}

/** Takes a try of whoever knocks, or refuses before anything is hashed. Gives the way to hand it back. */
function takeTry(kept: readonly (readonly [tries: RateLimit, key: string])[]): () => void {
  const wait = Math.max(...kept.map(([tries, key]) => tries.wait(key)))
  if (wait > 0) throw tooMany(wait)
  for (const [tries, key] of kept) tries.take(key)
  return () => {
    for (const [tries, key] of kept) tries.give(key)
  }
}
