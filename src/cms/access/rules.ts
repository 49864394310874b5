import type { Access, CollectionConfig, GlobalConfig } from 'payload'
import { isAdministrator } from './permissions'

/** Every entrance of a collection: forgetting one would leave it to Payload's default, which is any logged-in user. */
export type CollectionAccess = Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock'>> & {
  admin: NonNullable<NonNullable<CollectionConfig['access']>['admin']>
}

const administrator: Access = ({ req }) => isAdministrator(req.user)

/** Only those who run the platform, for anything. */
export const forAdministrators: CollectionAccess = {
  create: administrator,
  read: administrator,
  readVersions: administrator,
  update: administrator,
  delete: administrator,
  unlock: administrator,
  admin: ({ req }) => isAdministrator(req.user),
}

export const globalForAdministrators = {
  read: administrator,
  readVersions: administrator,
  update: administrator,
} satisfies GlobalConfig['access']
