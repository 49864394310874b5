import type { SanitizedConfig } from 'payload'
import { forAdministrators } from './rules'

/**
 * Payload's own collections (locks, preferences, migrations) are readable by any logged-in user, and the access of some is written in its code:
 * we replace it on the built configuration. Preferences stay each person's own; Payload filters them by user.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-') && collection.slug !== 'payload-preferences') {
      collection.access = { ...collection.access, ...forAdministrators }
    }
  }
  return config
}
