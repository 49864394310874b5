import type { PayloadRequest } from 'payload'
import { communiqueForm, eventForm, homeWords as words, sharedForm } from '@/words/forms'
import { termsFor } from './termsFor'
import type { Draft } from './waiting'

/** More would not be read. */
const SHOWN = 4

const kinds = { events: eventForm.one.label, communiques: communiqueForm.one.label }

export function DraftLine({ draft: { collection, id, title, isPublic, missing }, req }: { draft: Draft; req: PayloadRequest }) {
  const { list, say } = termsFor(req)
  const more = missing.length - SHOWN
  const lacks = more > 1 ? [...missing.slice(0, SHOWN), say(words.others, { count: String(more) })] : missing
  return (
    <li>
      <a href={`${req.payload.config.routes.admin}/collections/${collection}/${id}`}>{title ?? say(sharedForm.untitled.label)}</a>
      <p className="waiting__note">{`${say(kinds[collection])} · ${say(isPublic ? words.changed : words.draft)}`}</p>
      <p>{missing.length > 0 ? say(words.lacks, { list: list(lacks) }) : say(words.ready)}</p>
    </li>
  )
}
