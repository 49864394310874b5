import type { PDFObject } from 'mupdf'

/** What is drawn on a page or can be followed. Notes that open, attached files, sounds, films, programs and marks of pending cuts do not stay. */
const drawn = new Set(['Link', 'Widget', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Ink', 'Watermark'])

export function isAnnotationKept(annotation: PDFObject): boolean {
  const kind = kindOf(annotation)
  return kind !== null && drawn.has(kind) && (kind === 'Widget' || !isHidden(annotation.get('F')))
}

function isHidden(flags: PDFObject): boolean {
  return flags.isNumber() && (flags.asNumber() & 2) !== 0
}

/** Takes from an annotation who made it and when, and what it says only when opened. */
export function stripAnnotation(object: PDFObject): void {
  const kind = kindOf(object)
  if (kind === null || !drawn.has(kind)) return
  for (const name of ['M', 'CreationDate', 'NM', 'Popup', 'IRT', 'RC', 'Subj', 'ExData']) object.delete(name)
  if (kind === 'Widget') return // its T names the field, its contents describe it
  object.delete('T')
  if (!worded.has(kind)) object.delete('Contents')
}

// A free text's words are what it draws; a link's describe it to who cannot see it.
const worded = new Set(['FreeText', 'Link'])

function kindOf(object: PDFObject): string | null {
  const kind = object.isDictionary() ? object.get('Subtype') : null
  return kind?.isName() && object.get('Rect').isArray() ? kind.asName() : null
}
