import type { LinkFields, Links } from './nodes'
import { safeUrl } from './safeUrl'

/** Where a link may lead, or null: then only its words are shown. */
export function addressOfLink(fields: LinkFields, links: Links): string | null {
  if (fields.linkType !== 'internal') return safeUrl(fields.url)
  return fields.doc ? links(fields.doc.relationTo, fields.doc.value) : null
}

/** The `links` of a text that has none, or whose own things cannot be looked up. */
export const noLinks: Links = () => null
