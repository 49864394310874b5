import { inflateSync } from 'node:zlib'
import type { PDFObject } from 'mupdf'
import { withoutBoxes, withoutSegments } from './hidden'

/** Takes out of a picture inside a PDF what a camera or a program wrote beside its points; the points stay as they are. */
export function stripPicture(stream: PDFObject): void {
  const filters = namesIn(stream.get('Filter'))
  const clean = cleaners.get(filters.at(-1) ?? '')
  if (!clean) return
  const raw = Buffer.from(stream.readRawStream().asUint8Array())
  if (filters.length === 1) return stream.writeRawStream(clean(raw))
  // Packed in a way that nobody uses any more: its points are stored bare.
  if (filters.length > 2 || filters[0] !== 'FlateDecode') return stream.writeStream(stream.readStream())
  stream.writeRawStream(clean(inflateSync(raw)))
  stream.put('Filter', stream.get('Filter', 1))
  stream.delete('DecodeParms')
}

const cleaners = new Map([
  ['DCTDecode', withoutSegments],
  ['DCT', withoutSegments],
  ['JPXDecode', withoutBoxes],
])

function namesIn(filter: PDFObject): string[] {
  if (filter.isName()) return [filter.asName()]
  return filter.isArray() ? Array.from({ length: filter.length }, (_, at) => filter.get(at)).map((name) => (name.isName() ? name.asName() : '')) : []
}
