import type { TextField, UIField } from 'payload'

/** Beside the form. */
export const inSidebar = (field: TextField): TextField => ({ ...field, admin: { ...field.admin, position: 'sidebar' } })

/** A link to the public page, once there is one. */
export const publicLink: UIField = {
  name: 'publicLink',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/panel/PublicLink#PublicLink' } },
}

/** All the work of an organisation, for its members. */
export const exportLink: UIField = {
  name: 'exportLink',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/panel/export/ExportLink#ExportLink' }, disableListColumn: true },
}
