import { AskError, isRefusedFor } from './index'

it('says which question failed, where and why', () => {
  const error = new AskError('EventPage', [{ message: 'Too deep', path: ['event', 0], extensions: { code: 'TOO_DEEP' } }, { message: 'No' }])
  expect(error.message).toBe('EventPage: Too deep (event.0); No')
  expect(error.name).toBe('AskError')
})

it('is known by its code, also where its class is another one’s', () => {
  const elsewhere = Object.assign(new Error(), { name: 'AskError', problems: [{ message: 'No', extensions: { code: 'TOO_DEEP' } }] })
  for (const error of [new AskError('EventPage', elsewhere.problems), elsewhere]) expect([isRefusedFor(error, 'TOO_DEEP'), isRefusedFor(error, 'NO')]).toEqual([true, false])
  for (const error of [new Error('TOO_DEEP'), { name: 'AskError', problems: elsewhere.problems }, null]) expect(isRefusedFor(error, 'TOO_DEEP')).toBe(false)
})
