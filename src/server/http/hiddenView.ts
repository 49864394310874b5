import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { isAdministrator } from '@/cms/access/roles'
import { outboxPath } from '@/addresses/panelPaths'
import { memberOf } from './memberOf'
import { split } from './route'

/**
 * Whether a request is for a view of the panel that is not there for whoever asks. The view says so itself; but without a user Payload's frame is drawn,
 * and its status sent, before any view is asked.
 */
export async function isHiddenView(req: IncomingMessage, payload: Payload): Promise<boolean> {
  if (split(req.url ?? '').path !== payload.config.routes.admin + outboxPath) return false
  return !isAdministrator((await memberOf(req, payload)).user)
}
