import type { Endpoint } from 'payload'
import { addressLink } from './addressLink'
import { door } from './door'
import { forgotten } from './forgotten'
import { forOthers } from './forOthers'
import { link } from './link'
import { login } from './login'
import { own } from './own'
import { signedIn } from './signedIn'

/** Everything about coming in, staying in and going out, at `/api/users/…`. */
export const signInEndpoints: Endpoint[] = [login, forgotten, ...door, ...link, ...addressLink, ...own, ...signedIn, ...forOthers]
