import { byRights, shownMedia } from '@/cms/access/rules'

export const mediaAccess = byRights('media', shownMedia)
