import type { Subject } from '@/cms/access/agreementRights'

/** An event or a text, as the entrance asks for it. */
export const about = ({ concept, id }: Subject) => (concept === 'events' ? { event: id } : { communique: id })
