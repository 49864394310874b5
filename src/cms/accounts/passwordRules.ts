import { passwordProblems } from '@/words/forms'
import type { Term } from '@/words'
import { commonWords, runs } from './commonPasswords'

const shortest = 12
const longest = 256

/** Whose password it is: it must not be made of this. */
export type Owner = { name?: string | null; email?: string | null }

/** What is wrong with a password, in words its owner understands; null when nothing is. */
export function problemWith(password: string, owner: Owner = {}): Term | null {
  const length = [...password].length
  if (length < shortest) return passwordProblems.tooShort
  if (length > longest) return passwordProblems.tooLong
  const letters = plain(password)
  if (isMadeOf(letters, ownWords(owner), 6)) return passwordProblems.aboutYou
  if (new Set(password).size < 5 || isRepeated(letters) || isMadeOf(letters, known, 4)) return passwordProblems.common
  return null
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase()

// Letters that people write as signs: P@ssw0rd is no secret.
const lookAlikes: Record<string, string> = { '@': 'a', '0': 'o', $: 's', '3': 'e', '!': 'i', '1': 'i', '5': 's', '4': 'a', '7': 't' }
const asLetters = (text: string) => text.replace(/[@$!013457]/g, (sign) => lookAlikes[sign] ?? sign)

/** Whether fewer than `least` letters are left when all of these words and every digit and sign are taken out. */
function isMadeOf(text: string, words: readonly string[], least: number): boolean {
  if (words.length === 0) return false
  return [text, asLetters(text)].some((spelling) => lettersOf(without(spelling, words)).length < least && words.some((word) => spelling.includes(word)))
}

// The longest first, so that a short one does not break them up.
const without = (text: string, words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text)

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')

/** `azerty12azerty12`, `blablablabla`. */
const isRepeated = (text: string) => /^(.{1,8}?)\1+.{0,3}$/su.test(text)

/** The pieces of a name and of an address; pieces of two letters say nothing. */
function ownWords({ name, email }: Owner): string[] {
  return plain(`${name ?? ''} ${email ?? ''}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}

const known: readonly string[] = [...commonWords, ...runs.flatMap(piecesOf)]

/** Every piece of four to ten neighbours, forwards and backwards. */
function piecesOf(run: string): string[] {
  return [run, [...run].reverse().join('')].flatMap((way) => [4, 5, 6, 7, 8, 9, 10].flatMap((size) => Array.from({ length: Math.max(0, way.length - size + 1) }, (_, at) => way.slice(at, at + size))))
}
