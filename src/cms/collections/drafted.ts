import type { CollectionConfig } from 'payload'
import type { FormWord } from '@/words/forms'

/** Members write drafts: saved by themselves every few seconds, kept fifty versions back, deleted through the bin. */
export const drafted = {
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 50 },
  trash: true,
} satisfies Partial<CollectionConfig>

/** How the admin calls a collection and where it stands in the menu. */
export const named = (one: FormWord, many: FormWord, group: FormWord, admin: CollectionConfig['admin'] = {}) => ({
  labels: { singular: one.label, plural: many.label },
  admin: { group: group.label, hideAPIURL: true, ...(many.help ? { description: many.help } : {}), ...admin },
})
