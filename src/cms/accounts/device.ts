import { randomBytes, timingSafeEqual } from 'node:crypto'
import { macWith } from '@/cms/secrets/keys'

/**
 * A browser in which somebody has once signed in: it has tries of its own, so that strangers who use up an account's do not keep its owner out.
 * It opens nothing. https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export type Device = { user: string; id: string }

export const deviceCookie = 'deconcert-device'

export function deviceIn(cookies: string | null | undefined, secret: string): Device | null {
  const [, user = '', id = '', mac = ''] = /(?:^|;\s*)deconcert-device=([0-9a-f-]{36})\.([\w-]{22})\.([\w-]{43})(?:;|$)/.exec(cookies ?? '') ?? []
  return mac && isSame(mac, macOf(user, id, secret)) ? { user, id } : null
}

/** What the browser keeps. */
export function newDevice(user: string, secret: string): string {
  const id = randomBytes(16).toString('base64url')
  return `${user}.${id}.${macOf(user, id, secret)}`
}

const macOf = (user: string, id: string, secret: string) => macWith(secret, 'device', `${user}.${id}`).toString('base64url')

const isSame = (one: string, other: string) => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
