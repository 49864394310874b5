import { APIError, type GlobalBeforeOperationHook, type GlobalBeforeValidateHook } from 'payload'
import { conflictWords } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { lockActs } from '@/cms/transactions/lock'

/** One save of the site's settings at a time. */
export const takeTurns: GlobalBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'update') await lockActs(req)
}

/** Settings that somebody else has saved since the form was opened are not overwritten: code CONFLICT. The form keeps what was typed. */
export const refuseOvertaken: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  const [seen, latest] = [momentOf(data), momentOf(originalDoc)]
  if (seen !== null && latest !== null && seen !== latest) throw new APIError(translate(req, conflictWords.settingsOvertaken), 409, { code: 'CONFLICT' }, true)
  return data as object | undefined
}

function momentOf(settings: unknown): number | null {
  const moment = Date.parse(String((settings as { updatedAt?: unknown } | undefined)?.updatedAt))
  return Number.isNaN(moment) ? null : moment
}
