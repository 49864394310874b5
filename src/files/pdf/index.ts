import { PDFDocument, setLog } from 'mupdf'
import type { Kept } from '../kept'
import { NotKept } from '../notKept'
import { strip } from './strip'

/**
 * A PDF as it is stored: written anew from what its pages show. Who wrote it, when, with what, earlier states, attached files, programs and hidden notes
 * are not written again.
 */
export function pdf(given: Buffer): Kept {
  setLog(null) // what it says of a file may hold words of it
  if (!given.subarray(-2048).includes('%%EOF')) throw new NotKept('cutOff')
  return { main: { data: readable(() => rewritten(given)), mimeType: 'application/pdf', extension: 'pdf', width: null, height: null }, sizes: {} }
}

function rewritten(given: Buffer): Buffer {
  const document = new PDFDocument(given)
  if (!document.getTrailer().get('Encrypt').isNull()) throw new NotKept('locked')
  if (!hasPages(document)) throw new NotKept('damaged')
  strip(document)
  return Buffer.from(document.saveToBuffer('compress').asUint8Array())
}

function hasPages(document: PDFDocument): boolean {
  const pages = document.countPages()
  return pages > 0 && Array.from({ length: pages }, (_, page) => document.findPage(page)).every((page) => page.isDictionary())
}

// The library throws plain errors, whatever it stumbles over.
function readable<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof NotKept ? error : new NotKept('damaged')
  }
}
