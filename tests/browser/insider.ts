import type { Site } from '../support/site'

/** Somebody signed in over REST, who prepares what a test begins with. */
export async function insider(site: Site, credentials: { email: string; password: string }) {
  async function send(method: string, path: string, data: object, token?: string): Promise<Record<string, unknown>> {
    const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }
    const answer = await site.get(path, { method, headers, body: JSON.stringify(data) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const { token, user } = (await send('POST', '/api/users/login', credentials)) as { token: string; user: { id: string } }
  return {
    /** Writes a draft and gives its id. */
    async draft(collection: string, data: object): Promise<string> {
      const { doc } = (await send('POST', `/api/${collection}?draft=true&depth=0&locale=fr`, data, token)) as { doc: { id: string } }
      return doc.id
    },
    /** Becomes a publisher of an organisation. */
    joins: (organisation: string | undefined) => send('PATCH', `/api/users/${user.id}`, { memberships: [{ organisation, role: 'publisher' }] }, token),
    send: (method: string, path: string, data: object) => send(method, path, data, token),
  }
}
