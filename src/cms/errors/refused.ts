import { APIError, ValidationError, type PayloadRequest } from 'payload'
import type { Term } from '@/words'
import { translate } from './translate'

/** A field is wrong: the form marks it with this sentence. */
export const wrongField = (req: PayloadRequest, collection: string, path: string, problem: Term) =>
  new ValidationError({ collection, errors: [{ path, message: translate(req, problem) }], req }, req.t)

/** The act cannot be done, for reasons that no single field holds. */
export const refused = (sentence: string, code: string) => new APIError(sentence, 400, { code }, true)
