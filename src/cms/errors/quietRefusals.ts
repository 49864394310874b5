import { APIError, type Config } from 'payload'
import { withoutValues } from './withoutValues'

type Options = Extract<NonNullable<Config['logger']>, { options: object }>['options']

/**
 * The log holds causes of what nobody foresaw, without the values that were in it. A refusal (an answer of 4xx, ours or Payload's) is none: whoever was
 * refused has read why. It is said at level info, in one line without its stack. By status, and not by the name of the error: Payload has one name for both.
 */
export const refusalsAreQuiet: Options['hooks'] = {
  logMethod([said, ...more], method) {
    const error = errorIn(said)
    if (error instanceof APIError && error.status < 500) return this.info(withoutValues(error).message)
    if (!(error instanceof Error)) return method.apply(this, [said, ...more])
    const bare = withoutValues(error)
    method.apply(this, [error === said ? bare : { ...(said as object), err: bare }, ...more])
  },
}

const errorIn = (said: unknown): unknown => (typeof said === 'object' && said !== null && 'err' in said ? said.err : said)
