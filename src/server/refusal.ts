import type { Term } from '@/words'

/** Start-up cannot go on, and whoever typed the command can do something about it. The cause goes to the log only. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly sentence: Term,
    cause?: unknown,
    /** What the operator needs besides the sentence, such as SQL to run. */
    readonly detail = '',
  ) {
    super(sentence.en, { cause })
  }
}

/** What the system calls an error (`EACCES`, `28P01`…), or nothing. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
