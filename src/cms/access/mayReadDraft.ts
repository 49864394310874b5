import type { PayloadRequest } from 'payload'
import type { Concept } from '@/cms/revisions/concepts'
import { isAdministrator } from './roles'
import { may } from './idsWithRight'

/** Whether somebody may read the draft of a document, in the bin or not. Pages of the site are the administrators'. */
export const mayReadDraft = async (req: PayloadRequest, concept: Concept, id: string): Promise<boolean> =>
  isAdministrator(req.user) || (concept !== 'pages' && (await may(req, 'read', concept, id)))
