import { agreementIn, isOurs, isTokenFor, tokenFor } from './token'

const [agreement, other] = ['0193f0c2-1111-7abc-8def-000000000001', '0193f0c2-1111-7abc-8def-000000000002']
const token = tokenFor('a secret', agreement, 1)

it('says which agreement it is for, and is that of one generation and one secret', () => {
  expect(agreementIn(token)).toBe(agreement)
  expect(token).toMatch(/^[\w-]{64}$/)
  expect(isTokenFor('a secret', token, agreement, 1)).toBe(true)
  expect(isTokenFor('a secret', token, agreement, 2)).toBe(false)
  expect(isTokenFor('a secret', token, other, 1)).toBe(false)
  expect(isTokenFor('another secret', token, agreement, 1)).toBe(false)
})

it('is spoilt by any letter', () => {
  for (let at = 0; at < token.length; at += 1) {
    const tampered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
    expect(isTokenFor('a secret', tampered, agreementIn(tampered) ?? '', 1)).toBe(false)
  }
})

it.each(['', 'x', `${token}x`, token.slice(1), '/'.repeat(64)])('%j is none', (text) => expect(agreementIn(text)).toBeNull())

it('is known for ours without a look, also one that was replaced, and for nothing else', () => {
  const known = (text: string) => isOurs('a secret', text)
  expect([1, 2, 32, 33].map((generation) => known(tokenFor('a secret', agreement, generation)))).toEqual([true, true, true, false])
  expect([tokenFor('another secret', agreement, 1), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 'A'.repeat(64), ''].map(known)).toEqual([false, false, false, false])
})
