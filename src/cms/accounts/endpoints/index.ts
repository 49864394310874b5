import type { Endpoint } from 'payload'
import { addressLink } from './addressLink'
import { signInSteps } from './steps'
import { forgotten } from './forgotten'
import { forOthers } from './forOthers'
import { link } from './link'
import { login } from './login'
import { own } from './own'
import { signedIn } from './signedIn'

/** Everything about coming in, staying in and going out, at `/api/users/…`. */
export const signInEndpoints: Endpoint[] = [login, forgotten, ...signInSteps, ...link, ...addressLink, ...own, ...signedIn, ...forOthers]
