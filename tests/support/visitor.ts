import type { Site } from './site'

export type Answer = { status: number; headers: Headers; body: { [key: string]: unknown; errors?: { message: string; data?: { code?: string } }[] } }

/** A browser without a screen, at an address of its own: keeps its cookies and sends them with every question. Behind TRUSTED_PROXIES=1. */
export type Visitor = {
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  text(path: string): Promise<{ status: number; location: string | null; text: string }>
  cookies: Map<string, string>
}

let arrived = 0

export function visitor(site: Site, address = `198.51.100.${++arrived}`): Visitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await site.get(path, { ...init, headers: { cookie, 'x-forwarded-for': address, 'sec-fetch-site': 'same-origin', 'accept-language': 'fr', ...init.headers } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value && !/Expires=Thu, 01 Jan 1970/.test(set)) cookies.set(name, value)
      else cookies.delete(name)
    }
    return answer
  }
  const told = async (answer: Response): Promise<Answer> => ({ status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] })
  return {
    cookies,
    post: async (path, body = {}, headers = {}) => told(await ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })),
    get: async (path, headers = {}) => told(await ask(path, { headers })),
    async text(path) {
      const answer = await ask(path)
      return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
    },
  }
}

/** Status and code of an answer, which is what clients rely on. */
export const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.data?.code ?? null]
