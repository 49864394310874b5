import { AskError } from './index'

it('says which question failed, where and why', () => {
  const error = new AskError('EventPage', [{ message: 'Too deep', path: ['event', 0], extensions: { code: 'TOO_DEEP' } }, { message: 'No' }])
  expect(error.message).toBe('EventPage: Too deep (event.0); No')
  expect(error.name).toBe('AskError')
  expect([error.isFor('TOO_DEEP'), error.isFor('NO')]).toEqual([true, false])
})
