import type { Endpoint } from 'payload'
import { byLink } from './byLink'
import { managing } from './managing'
import { waiting } from './waiting'

/** How people come into a team, at `/api/users/…`. */
export const joiningEndpoints: Endpoint[] = [...managing, ...waiting, ...byLink]
