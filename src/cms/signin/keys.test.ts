import { deviceIn, newDevice } from './device'
import { seal, unseal } from './keys'

const user = '0193a0b0-0000-7000-8000-000000000001'

it('opens what it sealed, with the same secret and for the same use only', () => {
  const sealed = seal('one secret', 'factor', 'JBSWY3DPEHPK3PXP')
  expect(unseal('one secret', 'factor', sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(sealed.includes('JBSWY3DPEHPK3PXP')).toBe(false)
  expect(() => unseal('another secret', 'factor', sealed)).toThrow()
  expect(() => unseal('one secret', 'device', sealed)).toThrow()
  sealed[30] = (sealed[30] ?? 0) ^ 1
  expect(() => unseal('one secret', 'factor', sealed)).toThrow()
})

it('knows a browser again among its cookies, and no other', () => {
  const device = newDevice(user, 'one secret')
  expect(deviceIn(`a=b; deconcert-device=${device}; c=d`, 'one secret')).toMatchObject({ user })
  expect(deviceIn(`deconcert-device=${device}`, 'another secret')).toBeNull()
  expect(deviceIn(`deconcert-device=${device.replace('001.', '002.')}`, 'one secret')).toBeNull()
  expect(deviceIn(null, 'one secret')).toBeNull()
})
