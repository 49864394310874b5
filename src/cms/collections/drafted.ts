import type { CollectionConfig } from 'payload'
import type { FormWord } from '@/words/forms'
import { questionsBeforeActs } from '@/cms/saving/endpoints'
import type { Concept } from '@/cms/revisions/concepts'

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
    endpoints: [...questionsBeforeActs],
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

const withoutDrafts = { beforeDocumentControls: ['@/panel/patches/AsksBeforeClosing#AsksBeforeClosing'] } satisfies NonNullable<Admin['components']>['edit']

const beforeActs = {
  beforeDocumentControls: ['@/panel/kept/KeptOffer#KeptOffer', '@/panel/OwnDraft#OwnDraft', '@/panel/publish/HiddenUntil#HiddenUntil', '@/panel/publish/PublishAsItStands#PublishAsItStands', '@/panel/saving/Saving#Saving', '@/panel/Untitled#Untitled', '@/panel/Untouched#Untouched'],
  PreviewButton: '@/panel/saving/Preview#Preview',
  PublishButton: '@/panel/publish/PublishButton#PublishButton',
  editMenuItems: ['@/panel/withdraw/UnpublishItem#UnpublishItem', '@/panel/withdraw/BinItem#BinItem'],
} satisfies NonNullable<Admin['components']>['edit']
