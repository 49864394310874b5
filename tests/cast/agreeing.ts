import { createLocalReq } from 'payload'
import { comeIn } from '../support/comeIn'
import { connected } from '../support/database'
import { startSite } from '../support/site'
import { mailOf, password } from './twoCollectives'
import { openTwoCollectives } from './openTwoCollectives'

/** The cast of the houses, whose members invite and answer over REST; C has a coordinator here, and D is an organisation without members. */
export async function openAgreeing(env: Record<string, string> = {}) {
  const { database, payload, houses, organisations, as } = await openTwoCollectives()
  const asPlatform = async () => ({ overrideAccess: true, depth: 0, req: await createLocalReq({}, payload) }) as const
  const { id } = await payload.create({ collection: 'users', data: { email: mailOf('coordinator of C'), password, name: 'coordinator of C', language: 'en' }, ...(await asPlatform()) })
  await payload.create({ collection: 'memberships', data: { person: id, organisation: organisations.C, role: 'coordinator' }, ...(await asPlatform()) })
  const d = await payload.create({ collection: 'organisations', data: { name: 'public-D', kind: 'collective', email: 'd@cast.example', _status: 'published' }, ...(await asPlatform()) })
  const site = await startSite({ databaseUrl: database.ownerUrl, readerUrl: database.readerUrl, env })

  const headers = new Map<string, Promise<Record<string, string>>>()
  const headersOf = (who: string): Promise<Record<string, string>> => {
    const known = headers.get(who) ?? (who === 'visitor' ? Promise.resolve({}) : comeIn(site, { email: mailOf(who), password }).then((signedIn) => signedIn.headers))
    headers.set(who, known)
    return known
  }

  /** Somebody asks the server; gives the status with the answer, or with the code of the refusal. */
  async function say(who: string, path: string, body: object = {}, method = 'POST'): Promise<[number, unknown]> {
    const answer = await site.get(path, { method, headers: { 'content-type': 'application/json', ...(await headersOf(who)) }, ...(method === 'GET' ? {} : { body: JSON.stringify(body) }) })
    const json = (await answer.json()) as { errors?: { data?: { code?: string } }[] }
    return [answer.status, answer.ok ? json : (json.errors?.[0]?.data?.code ?? null)]
  }

  const rows = async <Row extends object>(statement: string, values: unknown[] = []) => connected(database.ownerUrl, async (owner) => (await owner.query<Row>(statement, values)).rows)

  /** Takes back what an invitation or a refusal said of when it was. */
  const daysAgo = (id: string, days: number) =>
    rows(`update agreement_records set refused_at = refused_at - make_interval(days => $2), reminded_at = reminded_at - make_interval(days => $2) where collaboration_id = $1`, [id, days])

  const letters = () => rows<{ kind: string; address: string; language: string; letter: Record<string, unknown> }>(`select kind, address, language, letter from outbox order by written_at, address`)

  const agreementOf = async (organisation: string, about: string): Promise<string> =>
    (await rows<{ id: string }>(`select id from collaborations where organisation_id = $1 and (event_id = $2 or communique_id = $2)`, [organisation, about]))[0]?.id ?? ''
  const statusOf = async (organisation: string, about: string): Promise<string> =>
    (await rows<{ status: string }>(`select status::text from collaborations where id = nullif($1, '')::uuid`, [await agreementOf(organisation, about)]))[0]?.status ?? 'none'

  async function ask<Data>(query: string): Promise<Data> {
    const answer = await site.get('/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
    return ((await answer.json()) as { data: Data }).data
  }

  /** The organisers that the world reads at its next question, in the view and at the door alike. */
  async function organisersOnline(event: string): Promise<string[]> {
    const [row] = await rows<{ names: string[] }>(`select jsonb_path_query_array(organisers::jsonb, '$[*].name') as names from published.events where id = $1 and locale = 'fr'`, [event])
    const data = await ask<{ event: { organisers: { name: string }[] } }>(`{ event(id: "${event}") { organisers { name } } }`)
    const names = data.event.organisers.map(({ name }) => name)
    expect(names).toEqual(row?.names)
    return names
  }

  return {
    agreementOf, statusOf, ask, organisersOnline, headersOf,
    database, payload, houses, as, site, say, rows, daysAgo, letters,
    organisations: { ...organisations, D: d.id },
    close: async () => {
      await site.stop()
      await database.drop()
    },
  }
}

export type Agreeing = Awaited<ReturnType<typeof openAgreeing>>
