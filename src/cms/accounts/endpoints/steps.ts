import type { Endpoint, PayloadRequest } from 'payload'
import { passwordProblems, signInProblems } from '@/words/forms'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account } from '../account'
import { choosePassword } from '../choose'
import { gate, lines } from '../signInLimits'
import { pendingSignIn, begin, goOn, type PendingSignIn, leave, mayTry, passFactor, type Progress, type Step } from '../pendingSignIn'
import { problemFor } from '../owner'
import { isPassword } from '../passwords'
import { accept, beginSetUp, confirm } from '../secondFactor'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { answerOf, doorTokenOf, leftDoor } from './cookies'
import { textsIn } from '@/cms/errors/requestBody'
import { wrongCode } from './ownAccount'
import { mustHaveRoom } from './tried'

/** What somebody whose password was right is still asked, step by step. Nobody else gets anything here. */
export const signInSteps: Endpoint[] = [
  {
    path: '/sign-in',
    method: 'get',
    handler: endpoint(async (req) => {
      const token = doorTokenOf(req)
      const found = token ? await inTransaction(req, () => pendingSignIn(req, token)) : null
      return Response.json(found ? { step: found.step, email: found.account.email } : { step: null }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  {
    path: '/sign-in/leave',
    method: 'post',
    handler: endpoint(async (req) => {
      const token = doorTokenOf(req)
      if (token) await leave(req, token)
      return Response.json({ step: null }, { headers: { 'Set-Cookie': leftDoor(req) } })
    }),
  },
  {
    path: '/sign-in/code',
    method: 'post',
    handler: endpoint(async (req) => {
      const { code } = await textsIn(req, 'code')
      const token = tokenOf(req)
      // The account is held: tries that come at once are counted, and looked at, one after the other.
      const isRight = await inTransaction(req, async () => {
        const { account } = await atStep(req, token, 'code')
        if (!(await mayTry(req, token))) return null
        if (gate.factors.take(account.id) > 0) return null
        if (!(await accept(req, account, code))) return false
        gate.factors.give(account.id)
        await passFactor(req, token)
        return true
      })
      if (isRight === null) throw startAgain()
      if (!isRight) throw wrongCode()
      return answerOf(req, await next(req, token))
    }),
  },
  {
    path: '/sign-in/password',
    method: 'post',
    handler: endpoint(async (req) => {
      const { password } = await textsIn(req, 'password')
      const token = tokenOf(req)
      const { account, factorPassed } = await inTransaction(req, () => atStep(req, token, 'new-password'))
      await mustBeGood(req, password, account)
      mustHaveRoom()
      if (await gate.hashing.run(() => isPassword(password, account), lines.known)) throw new Refused(400, 'PASSWORD', passwordProblems.asBefore)
      const chosen = await choosePassword(req, async () => (await atStep(req, token, 'new-password')).account, password)
      const progress = chosen && (await begin(req, chosen, factorPassed))
      if (!progress) throw startAgain()
      return answerOf(req, progress)
    }),
  },
  {
    path: '/sign-in/set-up',
    method: 'post',
    handler: endpoint(async (req) => {
      const token = tokenOf(req)
      const made = await inTransaction(req, async () => beginSetUp(req, (await atStep(req, token, 'set-up')).account))
      return Response.json(made, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  {
    path: '/sign-in/set-up/confirm',
    method: 'post',
    handler: endpoint(async (req) => {
      const { code } = await textsIn(req, 'code')
      const token = tokenOf(req)
      const recoveryCodes = await inTransaction(req, async () => {
        const codes = await confirm(req, (await atStep(req, token, 'set-up')).account, code)
        if (codes) await passFactor(req, token)
        return codes
      })
      if (!recoveryCodes) throw wrongCode()
      return answerOf(req, await next(req, token), { recoveryCodes })
    }),
  },
]

/** Refuses a password that is easy to guess, in words for its owner. */
export async function mustBeGood(req: PayloadRequest, password: string, account: Account): Promise<void> {
  const problem = await problemFor(req, password, account)
  if (problem) throw new Refused(400, 'PASSWORD', problem)
}

const startAgain = () => new Refused(401, 'START_AGAIN', signInProblems.startAgain)

function tokenOf(req: PayloadRequest): string {
  const token = doorTokenOf(req)
  if (!token) throw startAgain()
  return token
}

async function atStep(req: PayloadRequest, token: string, step: Step): Promise<PendingSignIn> {
  const found = await pendingSignIn(req, token)
  if (found?.step !== step) throw startAgain()
  return found
}

async function next(req: PayloadRequest, token: string): Promise<Progress> {
  const progress = await goOn(req, token)
  if (!progress) throw startAgain()
  return progress
}
