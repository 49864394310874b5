import { applyUserReadAccess } from 'payload/internal'
import type { Endpoint, PayloadRequest } from 'payload'
import { signInProblems } from '@/words/forms'
import { note } from '@/cms/journal/note'
import { inTransaction } from '@/cms/transactions/inTransaction'
import { type Account, accountOf, hold } from '../account'
import { end, prolong } from '../open'
import { beginSetUp, confirm, removeFactor, renewRecoveryCodes } from '../secondFactor'
import { endpoint, Refused } from '@/cms/errors/endpoint'
import { noSignInCookie, signInCookie } from './cookies'
import { mustHaveCode, nobody, whoIs, withAccount, wrongCode } from './ownAccount'
import { textsIn } from '@/cms/errors/requestBody'

/** What a person who is signed in does with their own account. Staying and leaving replace Payload's, which write the whole account back. */
export const signedIn: Endpoint[] = [
  {
    path: '/refresh-token',
    method: 'post',
    handler: endpoint(async (req) => {
      const { id, sid } = whoIs(req)
      const opened = await inTransaction(req, async () => {
        const account = await accountHeld(req, id)
        return account && sid ? prolong(req, account, sid) : null
      })
      if (!opened) throw nobody()
      const { token: refreshedToken, exp } = opened
      return Response.json({ refreshedToken, exp, user: await asTheyMayRead(req) }, { headers: { 'Set-Cookie': signInCookie(req, refreshedToken) } })
    }),
  },
  {
    path: '/logout',
    method: 'post',
    handler: endpoint(async (req) => {
      const { id, sid } = whoIs(req)
      const everywhere = req.searchParams.get('allSessions') === 'true'
      await inTransaction(req, async () => {
        await end(req, id, everywhere ? null : sid)
        await note(req, { act: everywhere ? 'sign-ins.ended' : 'sign-out', subject: { concept: 'users', id } })
      })
      return Response.json({ step: null }, { headers: { 'Set-Cookie': noSignInCookie(req) } })
    }),
  },
  {
    path: '/second-factor',
    method: 'get',
    handler: endpoint(async (req) => {
      const account = await accountOf(req, whoIs(req).id)
      return Response.json({ active: account?.hasFactor ?? false, required: account?.isAdministrator ?? false })
    }),
  },
  {
    path: '/second-factor/begin',
    method: 'post',
    handler: withAccount(async (req, account) => {
      if (account.hasFactor) await mustHaveCode(req, account, (await textsIn(req, 'code')).code)
      return () => beginSetUp(req, account)
    }),
  },
  {
    path: '/second-factor/confirm',
    method: 'post',
    handler: withAccount(async (req, account) => {
      const { code } = await textsIn(req, 'code')
      return async () => {
        const recoveryCodes = await confirm(req, account, code)
        if (!recoveryCodes) throw wrongCode()
        return { recoveryCodes }
      }
    }),
  },
  {
    path: '/second-factor/recovery-codes',
    method: 'post',
    handler: withAccount(async (req, account) => {
      await mustHaveCode(req, account, (await textsIn(req, 'code')).code)
      return async () => {
        await note(req, { act: 'recovery-codes.renewed', subject: { concept: 'users', id: account.id } })
        return { recoveryCodes: await renewRecoveryCodes(req, account) }
      }
    }),
  },
  {
    path: '/second-factor/remove',
    method: 'post',
    handler: withAccount(async (req, account) => {
      if (account.isAdministrator) throw new Refused(400, 'REQUIRED', signInProblems.required)
      await mustHaveCode(req, account, (await textsIn(req, 'code')).code)
      return async () => {
        await removeFactor(req, account.id)
        await note(req, { act: 'second-factor.removed', subject: { concept: 'users', id: account.id } })
        return { active: false }
      }
    }),
  },
]

async function accountHeld(req: PayloadRequest, id: string): Promise<Account | null> {
  await hold(req, id)
  return accountOf(req, id)
}

function asTheyMayRead(req: PayloadRequest): Promise<object> {
  const { user, payload } = req
  if (!user) throw nobody()
  return applyUserReadAccess({ collection: payload.collections.users.config, depth: 0, overrideAccess: false, req, showHiddenFields: false, user })
}
