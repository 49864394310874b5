import type { Access, SanitizedConfig } from 'payload'
import { forAdministrators } from './rules'

/**
 * Payload's own collections (locks, preferences, migrations) are readable by any logged-in user, and the access of some is written in its code:
 * we replace it on the built configuration. Preferences stay each person's own, as Payload has it, among those who may be in the panel.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'payload-preferences') collection.access = { ...collection.access, ...ownPreferences(collection.access) }
    else if (collection.slug.startsWith('payload-')) collection.access = { ...collection.access, ...forAdministrators }
  }
  return config
}

function ownPreferences({ read, update, delete: remove }: SanitizedConfig['collections'][number]['access']) {
  const { create, readVersions } = forAdministrators
  return { create, readVersions, read: both(create, read), update: both(create, update), delete: both(create, remove) }
}

const both =
  (first: Access, second: Access): Access =>
  async (args) =>
    (await first(args)) && second(args)
