import type { SignedIn } from './comeIn'
import type { Site } from './site'
import type { Visitor } from './visitor'

/** What an administrator does over REST, and the members they make. */
export function membersOf(site: Site, administrator: () => SignedIn) {
  let made = 0
  const asAdministrator = async (method: string, path: string, body?: object) => {
    const headers = { ...administrator().headers, 'content-type': 'application/json' }
    const answer = await site.get(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: answer.status, body: (await answer.json()) as { doc: { id: string }; link: string; user: object | null } }
  }
  /** A new member with a password of their own. */
  async function member(more: object = {}): Promise<{ id: string; email: string; password: string }> {
    const login = { email: `member-${++made}@cast.example`, password: 'vélo nuage trompette seize' }
    const { body } = await asAdministrator('POST', '/api/users', { ...login, ...more })
    return { ...login, id: body.doc.id }
  }
  return { asAdministrator, member }
}

export const signIn = (who: Visitor, { email, password }: { email: string; password: string }) => who.post('/api/users/login', { email, password })
