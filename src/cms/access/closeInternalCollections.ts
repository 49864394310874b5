import type { Access, SanitizedConfig } from 'payload'
import { isAdministrator, isMember } from './roles'
import { forAdministrators } from './rules'

/**
 * Payload's own collections (locks, preferences, migrations) are readable by any logged-in user, and the access of some is written in its code:
 * we replace it on the built configuration. Preferences stay each person's own, as Payload has it, among those who may be in the panel.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'payload-preferences') collection.access = { ...collection.access, ...ownPreferences(collection.access) }
    else if (collection.slug === 'payload-locked-documents') collection.access = { ...collection.access, ...forAdministrators, read: ownLocks, delete: ownLocks }
    else if (collection.slug.startsWith('payload-')) collection.access = { ...collection.access, ...forAdministrators }
  }
  return config
}

// The panel asks for locks on its first screen, and lets go of one's own when a form is left.
const ownLocks: Access = async ({ req }) => isAdministrator(req.user) || ((await isMember(req)) && { 'user.value': { equals: req.user?.id } })

function ownPreferences({ read, update, delete: remove }: SanitizedConfig['collections'][number]['access']) {
  const member: Access = ({ req }) => isMember(req)
  const { readVersions } = forAdministrators
  return { create: member, readVersions, read: both(member, read), update: both(member, update), delete: both(member, remove) }
}

const both =
  (first: Access, second: Access): Access =>
  async (args) =>
    (await first(args)) && second(args)
