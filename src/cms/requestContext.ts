import type { Kept } from '@/files/kept'
import type { Asked, Intention } from './documents/intention'
import type { Named } from './collections/Media/hooks'
import type { Before } from './saving/rememberBefore'
import type { Rehearsal } from './saving/listing/contents'

/** What one request knows of itself: every key that anybody may write or read there, and nothing that is not said here. */
declare module 'payload' {
  interface RequestContext {
    /** These writes belong to an act that was already asked about. */
    act?: boolean
    /** Whose account this is, where nobody is signed in: a link, or a place at the door, shows it. */
    itself?: string
    /** Somebody accepts an invitation, and so proves the address of the account that is made. */
    joins?: boolean
    /** The accounts to which this request gives another password. */
    passwordsGiven?: Set<string>

    /** The document that is copied: the copy has no id yet. */
    copyOf?: string
    /** What the arguments of the write say. */
    asked?: Asked
    /** By document, a new one by no id: what the write is for. */
    intentions?: Map<string | undefined, Intention>
    /** The state that the member's text starts from: the `updatedAt` that their form was given, UTC; null when it was given none. */
    base?: string | null
    /** What is written holds words, which may be somebody else's. */
    writesText?: boolean
    /** By document: what was there before it was written. */
    before?: Map<string, Before>

    /** The person who looks at a rehearsal; null for the holder of a page without account. */
    rehearsedBy?: string | null
    /** The organisations that have a part in what is rehearsed. */
    parties?: string[]
    /** What a rehearsal puts online, once that is known. */
    contents?: Rehearsal

    /** What was prepared of the file that a request brings. */
    kept?: Kept
    /** Files that are written once nothing refuses their description any more. */
    files?: Named[]
  }
}
