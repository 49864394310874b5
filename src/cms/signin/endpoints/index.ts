import type { Endpoint } from 'payload'
import { door } from './door'
import { forgotten } from './forgotten'
import { forOthers } from './forOthers'
import { invite } from './invite'
import { link } from './link'
import { login } from './login'
import { signedIn } from './signedIn'

/** Everything about coming in, staying in and going out, at `/api/users/…`. */
export const signInEndpoints: Endpoint[] = [login, forgotten, ...door, ...link, ...signedIn, ...forOthers, ...invite]
