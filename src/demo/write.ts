import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inLocale, isBilingual, onSameRows } from './said'

/** Writes the demo as members would: a draft in French, its English, then publication. All in the transaction of `req`. */
export function writer(payload: Payload, req: PayloadRequest) {
  // The demo is the platform's own first content, written before anybody can sign in.
  const rights = { req, overrideAccess: true } as const

  async function draft(collection: CollectionSlug, data: object): Promise<string> {
    const created = await payload.create({ collection, data: inLocale(data, 'fr') as never, locale: 'fr', draft: true, depth: 0, ...rights })
    if (isBilingual(data)) {
      const english = onSameRows(inLocale(data, 'en'), created)
      await payload.update({ collection, id: created.id, data: english as never, locale: 'en', draft: true, depth: 0, ...rights })
    }
    return String(created.id)
  }

  async function publish(collection: CollectionSlug, id: string): Promise<void> {
    await payload.update({ collection, id, data: { _status: 'published' } as never, locale: 'fr', depth: 0, ...rights })
  }

  /** Writes who agreed, in the order they are shown; whoever holds the record agreed already, and only takes its place. */
  async function agreements(subject: { event: string } | { communique: string }, role: 'co-organiser' | 'signatory', organisations: (string | undefined)[]) {
    const [[field, id]] = Object.entries(subject) as [[string, string]]
    const { docs } = await payload.find({ collection: 'collaborations', where: { [field]: { equals: id } }, depth: 0, limit: 50, ...rights })
    for (const [index, organisation] of organisations.entries()) {
      const known = docs.find((doc) => doc.organisation === organisation)
      const data = { ...subject, organisation, role, status: 'accepted', position: index + 1 }
      if (known) await payload.update({ collection: 'collaborations', id: known.id, data: { position: index + 1 }, depth: 0, ...rights })
      else await payload.create({ collection: 'collaborations', data: data as never, depth: 0, ...rights })
    }
  }

  async function settings(data: object): Promise<void> {
    for (const locale of ['fr', 'en'] as const) {
      await payload.updateGlobal({ slug: 'site-settings', data: inLocale(data, locale) as never, locale, depth: 0, ...rights })
    }
  }

  return { draft, publish, agreements, settings }
}

export type Writer = ReturnType<typeof writer>
