import { byRights, shownMedia } from '../../access/rules'

export const mediaAccess = byRights('media', shownMedia)
