import anyAscii from 'any-ascii'

/**
 * `Numérisation : l’accès aux droits` → `numerisation-l-acces-aux-droits`, `Ελλάδα` → `ellada`, cut between words. Empty where there is neither a letter nor
 * a digit of any script: who asks has a word for that.
 */
export function slugOf(words: string, length = 80): string {
  // Letters and digits only: a sign would be named ("€": "EUR", a face: its whole description), and separates words as it always did.
  const plain = words.normalize('NFKC').replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => anyAscii(word).replace(/[^a-z0-9]/gi, ''))
  const slug = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return slug.length <= length ? slug : slug.slice(0, length + 1).replace(/-[^-]*$/, '').slice(0, length)
}
