import { seal, unseal } from './keys'

it('opens what it sealed, with the same secret and for the same use only', () => {
  const sealed = seal('one secret', 'factor', 'JBSWY3DPEHPK3PXP')
  expect(unseal('one secret', 'factor', sealed)).toBe('JBSWY3DPEHPK3PXP')
  expect(sealed.includes('JBSWY3DPEHPK3PXP')).toBe(false)
  expect(() => unseal('another secret', 'factor', sealed)).toThrow()
  expect(() => unseal('one secret', 'device', sealed)).toThrow()
  sealed[30] = (sealed[30] ?? 0) ^ 1
  expect(() => unseal('one secret', 'factor', sealed)).toThrow()
})
