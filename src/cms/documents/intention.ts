/**
 * What a write of a document is for. `draft`: only the draft is saved, what is online stays. `publish`: something not public is written past its draft.
 * `correct`: what is online will read otherwise. `unpublish`: it leaves the site, and stays as a draft. `bin`, `unbin`: into the bin, out of it. `restore`: what was
 * said before is the draft again; to bring it straight back online is a `publish` or a `correct`.
 */
export type Intention = 'draft' | 'publish' | 'correct' | 'unpublish' | 'bin' | 'unbin' | 'restore'

/**
 * What the arguments of a write say. Later the document is filled up from its newest version, and a draft save and an un-publication look alike.
 * `saysStatus`: whether what is online is to change is said, one way or the other.
 */
export type Asked = { operation: Write; isDraft: boolean; saysStatus: boolean }

const writes = ['create', 'update', 'restoreVersion'] as const
type Write = (typeof writes)[number]

const everyLanguageAtOnce = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'] as const

/** The part of a document that decides where it stands. */
type Stated = { _status?: string | null; deletedAt?: string | null }

/** The arguments of one of Payload's writes, as they come from any entrance. */
export type Arguments = { data?: Stated; draft?: boolean } & Partial<Record<(typeof everyLanguageAtOnce)[number], unknown>>

/** Null for what writes no text: a reading, a deletion for good. */
export function askedBy(operation: string, { data, draft, ...flags }: Arguments): Asked | null {
  const write = writes.find((one) => one === operation)
  if (!write) return null
  const isDraft = draft === true && !everyLanguageAtOnce.some((flag) => flags[flag]) && (data?._status ?? 'draft') === 'draft' && !data?.deletedAt
  return { operation: write, isDraft, saysStatus: draft === true || data?._status !== undefined || data?.deletedAt !== undefined }
}

/** `becomes`: the document as it is to be written, filled up; `stands`: how it is before that, null when it is new. */
export function intentionOf({ operation, isDraft }: Asked, becomes: Stated, stands: { isLive: boolean; isBinned: boolean } | null): Intention {
  if (stands && Boolean(becomes.deletedAt) !== stands.isBinned) return stands.isBinned ? 'unbin' : 'bin'
  if (isDraft) return operation === 'restoreVersion' ? 'restore' : 'draft'
  if (!stands?.isLive) return 'publish'
  return becomes._status === 'draft' ? 'unpublish' : 'correct'
}

/** Whether what is online, and what stands beside the document, stays as it is. */
export const savesDraft = (intention: Intention): boolean => intention === 'draft' || intention === 'restore'
