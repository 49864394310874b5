import type { Term } from '@/words'

/** Tells the terminal, in French then English. */
export function say({ fr, en }: Term): void {
  process.stdout.write(fr === en ? `${fr}\n` : `${fr} / ${en}\n`)
}

/** Tells the terminal what is wrong; a sentence per language, each on its line, and below them what the operator needs. */
export function complain({ fr, en }: Term, detail = ''): void {
  process.stderr.write(`✗ ${fr}\n  ${en}\n${detail && `\n${detail}\n`}`)
}
