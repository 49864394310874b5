import type { PayloadRequest } from 'payload'
import { type Agreement, agreementsAbout } from '../read/agreement'

/** Who signs a joint text besides its publisher, as agreed today. */
export async function otherSignatories(req: PayloadRequest, communique: string): Promise<Agreement[]> {
  const agreements = await agreementsAbout(req, { concept: 'communiques', id: communique })
  return agreements.filter((one) => one.role === 'signatory' && one.state.status === 'accepted' && one.organisation !== one.lead)
}
