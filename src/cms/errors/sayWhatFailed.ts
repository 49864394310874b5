import { APIError, QueryError, type AfterErrorHook } from 'payload'
import type { Term } from '@/words'
import { problems } from '@/words/forms'
import { translate } from './translate'
import { isBusy, sqlStateOf } from '@/cms/transactions/sqlState'

/**
 * What the database could not do is not always a mistake of ours. It was busy: 503 (code BUSY), and another try will do. It was given a value that is none
 * of its kind, which no rule before it had refused: 400 (code UNFIT). Payload's own refusals get a code beside their sentence.
 */
export const sayWhatFailed: AfterErrorHook = ({ error, req, result }) => {
  const answer = (status: number, code: string, term: Term) => ({ status, response: { errors: [{ name: 'Refused', message: translate(req, term), data: { code } }] } })
  if (isBusy(error)) {
    req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ['Retry-After', '1']])
    return answer(503, 'BUSY', problems.busy)
  }
  // A field of an account that is nobody's to ask for; and class 22 of the database's, data exception.
  if (error instanceof QueryError || sqlStateOf(error)?.startsWith('22')) return answer(400, 'UNFIT', problems.unfit)
  return error instanceof APIError && error.status === 400 && result ? { response: coded(result, codes[error.name] ?? 'REFUSED') } : undefined
}

const codes: Record<string, string | undefined> = { ValidationError: 'INVALID', MissingFile: 'NO_FILE', FileUploadError: 'FILE', FileRetrievalError: 'FILE' }

type Told = { errors?: { data?: object }[] }

const coded = ({ errors = [], ...more }: Told, code: string) => ({ ...more, errors: errors.map((one) => ({ ...one, data: { code, ...one.data } })) })
