import type { Site } from '../support/site'

/** Somebody signed in over REST, in French. */
export async function insider(site: Site, credentials: { email: string; password: string }) {
  const login = await site.get('/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(credentials) })
  const { token, user } = (await login.json()) as { token: string; user: { id: string } }

  const get = (path: string, language = 'fr') => site.get(path, { headers: { Authorization: `JWT ${token}`, 'Accept-Language': language } })

  const ask = (method: string, path: string, data: object) =>
    site.get(path, { method, headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'fr', 'Content-Type': 'application/json' }, body: JSON.stringify(data) })

  /** Writes a draft and gives its id. */
  async function draft(collection: string, data: object): Promise<string> {
    const answer = await ask('POST', `/api/${collection}?draft=true&depth=0&locale=fr`, data)
    if (!answer.ok) throw new Error(`${collection}: ${answer.status} ${await answer.text()}`)
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }

  /** Becomes a publisher of an organisation. */
  const join = (organisation: string) => ask('PATCH', `/api/users/${user.id}`, { memberships: [{ organisation, role: 'publisher' }] })

  return { get, ask, draft, join }
}
