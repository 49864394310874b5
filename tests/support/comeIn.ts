import { setTimeout as sleep } from 'node:timers/promises'
import { Secret, TOTP } from 'otpauth'
import { printedCredentials, type Site } from './site'

/** Somebody who is signed in, as REST clients show it; and what they need to come in again. */
export type SignedIn = {
  email: string
  password: string
  headers: { authorization: string }
  /** The next code of their application, or null when they have none. A code works once, so each call gives a later one. */
  code(): Promise<string | null>
  recoveryCodes: string[]
}

type Answer = { step?: string; token?: string; key?: string; recoveryCodes?: string[]; errors?: { message: string }[] }

/** Comes in over REST as a person does, giving what is asked: a code, a password of one's own, a new application. */
export async function comeIn(site: Pick<Site, 'get'>, { email, password }: { email: string; password: string }, application?: Application): Promise<SignedIn> {
  let [own, cookie, codes] = [application ?? null, '', [] as string[]]
  const post = async (path: string, body: object): Promise<Answer> => {
    const answer = await site.get(`/api/users/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
    cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).find((one) => one?.startsWith('deconcert-door=')) ?? cookie
    return (await answer.json()) as Answer
  }
  let answer = await post('login', { email, password })
  if (answer.step === 'code') answer = await post('sign-in/code', { code: (await own?.code()) ?? '' })
  if (answer.step === 'new-password') {
    password = 'the first password of one’s own'
    answer = await post('sign-in/password', { password })
  }
  if (answer.step === 'set-up') {
    own = applicationWith((await post('sign-in/set-up', {})).key ?? '')
    answer = await post('sign-in/set-up/confirm', { code: await own.code() })
    codes = answer.recoveryCodes ?? []
  }
  if (!answer.token) throw new Error(`${email} did not come in: ${JSON.stringify(answer)}`)
  return { email, password, headers: { authorization: `JWT ${answer.token}` }, code: async () => (await own?.code()) ?? null, recoveryCodes: codes }
}

/** The first administrator, once they have come in with the printed password; the same for a whole suite. */
export function administratorOf(site: Site): Promise<SignedIn> {
  const known = administrators.get(site) ?? comeIn(site, printedCredentials(site))
  administrators.set(site, known)
  return known
}

const administrators = new WeakMap<Site, Promise<SignedIn>>()

/** An application of codes on somebody's telephone. */
export type Application = { code(): Promise<string> }

export function applicationWith(key: string): Application {
  const totp = new TOTP({ secret: Secret.fromBase32(key) })
  let last = 0
  return {
    async code() {
      // The platform accepts the codes of half a minute ago, now and half a minute ahead, each once; one that is about to be too old is left out.
      last = Math.max(last + 1, TOTP.counter() - (TOTP.remaining() > 12_000 ? 1 : 0))
      while (last > TOTP.counter() + 1) await sleep(100)
      return totp.generate({ timestamp: last * 30_000 })
    },
  }
}
