import type { SignedIn } from '../support/comeIn'
import type { Site } from '../support/site'

/** Somebody signed in over REST, in French. */
export function insider(site: Site, { headers }: Pick<SignedIn, 'headers'>) {
  const get = (path: string, language = 'fr') => site.get(path, { headers: { ...headers, 'Accept-Language': language } })

  const ask = (method: string, path: string, data: object) =>
    site.get(path, { method, headers: { ...headers, 'Accept-Language': 'fr', 'Content-Type': 'application/json' }, body: JSON.stringify(data) })

  async function make(path: string, data: object): Promise<string> {
    const answer = await ask('POST', path, data)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }

  /** Writes a draft and gives its id. */
  const draft = (collection: string, data: object) => make(`/api/${collection}?draft=true&depth=0&locale=fr`, data)
  /** Writes something that everybody can see at once. */
  const published = (collection: string, data: object) => make(`/api/${collection}?depth=0&locale=fr`, { ...data, _status: 'published' })

  /** As an administrator: a new member, who publishes for an organisation, or coordinates it. */
  const publisherOf = (organisation: string) => newMember(organisation, 'publisher')
  const coordinatorOf = (organisation: string) => newMember(organisation, 'coordinator')

  async function newMember(organisation: string, role: string): Promise<{ email: string; password: string }> {
    const login = { email: `${role}@cast.example`, password: 'vélo nuage trompette seize' }
    const person = await make('/api/users', { ...login, name: `Somebody who is a ${role}` })
    await make('/api/memberships', { person, organisation, role })
    return login
  }

  return { get, ask, draft, published, publisherOf, coordinatorOf }
}
