import type { UIField } from 'payload'

/** A link to the public page, once there is one. */
export const publicLink: UIField = {
  name: 'publicLink',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/cms/admin/PublicLink#PublicLink' } },
}

/** All the work of an organisation, for its members. */
export const exportLink: UIField = {
  name: 'exportLink',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/cms/admin/export/ExportLink#ExportLink' }, disableListColumn: true },
}
