import { agreementIn, isTokenFor, tokenFor } from './token'

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
