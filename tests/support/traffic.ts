import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Platform } from './platform'

/** What members and readers do all the time, and what they were told. */
export type Traffic = {
  /** Names of organisations whose publication was confirmed. */
  confirmed: string[]
  /** Every other answer than a success, once, as `path status code Retry-After`. */
  refusals(): string[]
  /** Waits until this many more publications are confirmed and pages read, all after now. */
  flows(many: number, patience?: number): Promise<void>
  stop(): Promise<void>
}

let made = 0

/** Four members who publish organisations and three readers, each asking again as soon as they are answered. A platform that is not there is asked again. */
export function openTraffic(platform: Pick<Platform, 'port'>, headers: Record<string, string>): Traffic {
  const confirmed: string[] = []
  const refused = new Set<string>()
  let [read, isOpen] = [0, true]

  async function ask(path: string, init?: RequestInit): Promise<boolean> {
    const answer = await fetch(`http://127.0.0.1:${platform.port}${path}`, { redirect: 'manual', ...init }).catch(() => null)
    const text = await answer?.text().catch(() => null)
    if (!answer || typeof text !== 'string') return sleep(20, false)
    if (answer.status < 300) return true
    const [, code = '-'] = /"code":"(\w+)"/.exec(text) ?? []
    refused.add(`${path} ${answer.status} ${code} ${answer.headers.get('retry-after') ?? '-'}`)
    return sleep(20, false)
  }
  async function publish(): Promise<void> {
    while (isOpen) {
      const name = `Collectif ${++made}`
      const body = JSON.stringify({ name, kind: 'collective', _status: 'published' })
      if (await ask('/api/organisations', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })) confirmed.push(name)
    }
  }
  async function open(path: string): Promise<void> {
    while (isOpen) if (await ask(path)) read++
  }

  const all = [publish(), publish(), publish(), publish(), open('/'), open('/en/collectives'), open('/api/graphql?query={site{name}}')]
  return {
    confirmed,
    refusals: () => [...refused].sort(),
    async flows(many, patience = 30_000) {
      const [sooner, readSooner] = [confirmed.length, read]
      for (const end = Date.now() + patience; confirmed.length < sooner + many || read < readSooner + many; await sleep(5)) {
        if (Date.now() > end) throw new Error(`Nothing flows: ${confirmed.length - sooner} published, ${read - readSooner} read\n${[...refused].join('\n')}`)
      }
    },
    async stop() {
      isOpen = false
      await Promise.all(all)
    },
  }
}

/** Of what was confirmed, the names that are not there; and everything of which only a part is there. */
export async function lostOrHalf(owner: pg.Client, confirmed: readonly string[]): Promise<{ lost: string[]; half: string[] }> {
  const { rows: lost } = await owner.query<{ name: string }>(
    `select name from unnest($1::text[]) name where not exists (select from organisations o where o.name = name.name and o._status = 'published')`,
    [confirmed],
  )
  const { rows: half } = await owner.query<{ what: string }>(
    `select 'without slug ' || name as what from organisations o where not exists (select from slugs s where s.document_id = o.id)
     union all select 'without revision ' || name from organisations o where not exists (select from revisions r where r.document_id = o.id and r.change = 'created')
     union all select 'without version ' || name from organisations o where not exists (select from _organisations_v v where v.parent_id = o.id)
     union all select 'slug of nothing ' || slug from slugs s where concept = 'organisations' and not exists (select from organisations o where o.id = s.document_id)
     union all select 'revision of nothing ' || n from revisions r where concept = 'organisations' and not exists (select from organisations o where o.id = r.document_id)
     union all select 'revision number twice ' || n from revisions group by n having count(*) > 1`,
  )
  return { lost: lost.map(({ name }) => name), half: half.map(({ what }) => what) }
}
