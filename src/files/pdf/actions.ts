import type { PDFObject } from 'mupdf'
import { safeUrl } from '@/text'

/**
 * Whether what follows a click stays: going to a place in the document, or to an address that may be followed. Scripts, programs, other files, forms that
 * are sent and sounds do not. What is no action is not judged.
 */
export function isActionKept(action: PDFObject): boolean {
  const kind = action.isDictionary() ? action.get('S') : null
  if (!kind?.isName()) return true
  switch (kind.asName()) {
    case 'GoTo':
    case 'Named':
      return true
    case 'URI':
      return action.get('URI').isString() && safeUrl(action.get('URI').asString()) !== null
    default:
      return false
  }
}
