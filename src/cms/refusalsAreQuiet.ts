import { APIError, type Config } from 'payload'

type Options = Extract<NonNullable<Config['logger']>, { options: object }>['options']

/**
 * The log holds causes of what nobody foresaw. A refusal (an answer of 4xx, ours or Payload's) is none: whoever was refused has read why. It is said at
 * level info, in one line without its stack. By status, and not by the name of the error: Payload has one name for both.
 */
export const refusalsAreQuiet: Options['hooks'] = {
  logMethod(given, method) {
    const error = errorIn(given[0])
    if (error instanceof APIError && error.status < 500) this.info(error.message)
    else method.apply(this, given)
  },
}

const errorIn = (said: unknown): unknown => (typeof said === 'object' && said !== null && 'err' in said ? said.err : said)
