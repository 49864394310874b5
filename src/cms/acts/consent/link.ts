import type { PayloadRequest } from 'payload'

/** Where a letter leads to: the agreement in the panel. Absolute. */
export const linkTo = ({ payload: { config } }: PayloadRequest, agreement: string): string => `${config.serverURL}${config.routes.admin}/collections/collaborations/${agreement}`
