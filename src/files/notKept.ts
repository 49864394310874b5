import type { FileProblem } from '@/words/forms/files'

/** Nothing is kept of this file, and why. */
export class NotKept extends Error {
  override name = 'NotKept'

  constructor(readonly problem: FileProblem) {
    super(problem)
  }
}
