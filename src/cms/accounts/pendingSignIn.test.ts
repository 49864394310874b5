import fc from 'fast-check'
import { stepOf } from './pendingSignIn'

it('opens for nobody who still owes something, whatever is known of them', () => {
  fc.assert(
    fc.property(fc.record({ hasFactor: fc.boolean(), mustChoosePassword: fc.boolean(), isAdministrator: fc.boolean() }), fc.boolean(), (account, factorPassed) => {
      const owes = (account.hasFactor && !factorPassed) || account.mustChoosePassword || (account.isAdministrator && !account.hasFactor)
      expect(stepOf(account, factorPassed) === 'open').toBe(!owes)
    }),
  )
})

it('asks for the code first, then for a password, then for an application', () => {
  const account = { hasFactor: true, mustChoosePassword: true, isAdministrator: true }
  expect([stepOf(account, false), stepOf(account, true), stepOf({ ...account, hasFactor: false }, false), stepOf({ ...account, hasFactor: false, mustChoosePassword: false }, false)]).toEqual([
    'code',
    'new-password',
    'new-password',
    'set-up',
  ])
})
