import { byRights, inViews } from '../../access/rules'

export const speakerAccess = byRights('speakers', inViews('speakers'))
