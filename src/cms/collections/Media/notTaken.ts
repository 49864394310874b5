import type { PayloadRequest, ValidationError } from 'payload'
import { type FileProblem, fileProblems } from '@/words/forms/files'
import { translate } from '@/cms/errors/translate'
import { wrongField } from '@/cms/errors/refused'

/** A file is not taken: a field is wrong, and the sentence stands for the whole too, since the panel has no place beside a file where it would show it. */
export function notTaken(req: PayloadRequest, problem: FileProblem): ValidationError {
  const refusal = wrongField(req, 'media', 'file', fileProblems[problem])
  refusal.message = translate(req, fileProblems[problem])
  return refusal
}
