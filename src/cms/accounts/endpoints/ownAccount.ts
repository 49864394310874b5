import type { Endpoint, PayloadRequest } from 'payload'
import { signInProblems } from '@/words/forms'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf, hold } from '../account'
import { gate, lines } from '../signInLimits'
import { isPassword } from '../passwords'
import { accept } from '../secondFactor'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { mustHaveRoom, takeTry } from './tried'

/** An entrance for whoever is signed in, about their own account. Checks first, since a code that was tried is used up; then acts in another transaction. */
export function withAccount(handle: (req: PayloadRequest, account: Account) => Promise<() => Promise<object>>): Endpoint['handler'] {
  return endpoint(async (req) => {
    const { id } = whoIs(req)
    const account = await accountOf(req, id)
    if (!account) throw nobody()
    const act = await handle(req, account)
    const answer = await inTransaction(req, async () => {
      await hold(req, id)
      return act()
    })
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  })
}

/** Shows anew that an account is theirs: whoever sits down at an open screen knows neither the password nor the code. */
export async function mustBeOwner(req: PayloadRequest, account: Account, { password, code }: { password: string; code: string }): Promise<void> {
  mustHaveRoom()
  const giveBack = takeTry(gate.owners, account.id)
  if (!(await gate.hashing.run(() => isPassword(password, account), lines.known))) throw new Refused(400, 'WRONG_PASSWORD', signInProblems.wrongPassword)
  giveBack()
  if (account.hasFactor) await mustHaveCode(req, account, code)
}

export async function mustHaveCode(req: PayloadRequest, account: Account, code: string): Promise<void> {
  if (!account.hasFactor) throw new Refused(400, 'NOT_SET', signInProblems.notSet)
  const giveBack = takeTry(gate.factors, account.id)
  if (!(await inTransaction(req, () => accept(req, account, code)))) throw wrongCode()
  giveBack()
}

/** The person of this request, and the sign-in they came with. */
export function whoIs({ user }: PayloadRequest): { id: string; sid: string | null } {
  if (user?.collection !== 'users') throw nobody()
  // Payload's strategy notes the sign-in on the person, and its types do not say so.
  return { id: String(user.id), sid: (user as { _sid?: string })._sid ?? null }
}

export const nobody = () => new Refused(401, 'SIGN_IN', signInProblems.signInFirst)
export const wrongCode = () => new Refused(400, 'WRONG_CODE', signInProblems.wrongCode)
