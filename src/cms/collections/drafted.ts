import type { CollectionConfig } from 'payload'
import type { FormWord } from '@/words/forms'
import { askedBeforeActs } from '../acts/asked'
import type { Concept } from '../revisions/concepts'

type Admin = NonNullable<CollectionConfig['admin']>

/** Milliseconds, the longest that timers know: Payload's own autosave waits for a pause, so ours comes before it (ADR 0064). */
const NEVER = 2 ** 31 - 1

/** Members write drafts: saved by themselves every few seconds, kept fifty versions back, deleted through the bin; acts say first what they do. */
export const drafted = (concept: Concept, one: FormWord, many: FormWord, group: FormWord, admin: Admin = {}) =>
  ({
    ...named(one, many, group, { ...admin, components: { ...admin.components, edit: { ...admin.components?.edit, ...beforeActs } }, preview: previewOf(concept) }),
    versions: { drafts: { autosave: { interval: NEVER } }, maxPerDoc: 50 },
    trash: true,
    // Payload adds its own to the list that it is given.
    endpoints: [...askedBeforeActs],
  }) satisfies Partial<CollectionConfig>

// Payload's button, in the language that is being written.
const previewOf =
  (concept: Concept): Admin['preview'] =>
  ({ id }, { locale }) =>
    typeof id === 'string' ? `/preview/${concept}/${id}?locale=${locale}` : null

/** How the admin calls a collection and where it stands in the menu. */
export const named = (one: FormWord, many: FormWord, group: FormWord, admin: Admin = {}) => ({
  labels: { singular: one.label, plural: many.label },
  admin: { group: group.label, hideAPIURL: true, ...(many.help ? { description: many.help } : {}), ...admin, components: { ...admin.components, edit: { ...withoutDrafts, ...admin.components?.edit } } },
})

const withoutDrafts = { beforeDocumentControls: ['@/cms/admin/saving/AsksBeforeClosing#AsksBeforeClosing'] } satisfies NonNullable<Admin['components']>['edit']

const beforeActs = {
  beforeDocumentControls: ['@/cms/admin/kept/KeptOffer#KeptOffer', '@/cms/admin/OwnDraft#OwnDraft', '@/cms/admin/publish/HiddenUntil#HiddenUntil', '@/cms/admin/publish/PublishAsItStands#PublishAsItStands', '@/cms/admin/saving/Saving#Saving', '@/cms/admin/Untitled#Untitled', '@/cms/admin/Untouched#Untouched'],
  PreviewButton: '@/cms/admin/saving/Preview#Preview',
  PublishButton: '@/cms/admin/publish/PublishButton#PublishButton',
  editMenuItems: ['@/cms/admin/withdraw/UnpublishItem#UnpublishItem', '@/cms/admin/withdraw/BinItem#BinItem'],
} satisfies NonNullable<Admin['components']>['edit']
