import type { PayloadRequest } from 'payload'
import { isAdministrator, organisationsOf } from './person'

/** Nobody's right is in question: the platform's own work (start, demo), or a write of an act that was already asked about. A visitor comes no further than access. */
export const isUnasked = (req: PayloadRequest): boolean => req.context.act === true || !req.user

/** Whether somebody may bring people into an organisation, and let them go. */
export const mayManage = async (req: PayloadRequest, organisation: string): Promise<boolean> =>
  isAdministrator(req.user) || (await organisationsOf(req, 'coordinator')).includes(organisation)
