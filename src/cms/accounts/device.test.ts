import { deviceIn, newDevice } from './device'

const user = '0193a0b0-0000-7000-8000-000000000001'

it('knows a browser again among its cookies, and no other', () => {
  const device = newDevice(user, 'one secret')
  expect(deviceIn(`a=b; deconcert-device=${device}; c=d`, 'one secret')).toMatchObject({ user })
  expect(deviceIn(`deconcert-device=${device}`, 'another secret')).toBeNull()
  expect(deviceIn(`deconcert-device=${device.replace('001.', '002.')}`, 'one secret')).toBeNull()
  expect(deviceIn(null, 'one secret')).toBeNull()
})
