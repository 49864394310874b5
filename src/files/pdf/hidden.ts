/**
 * A JPEG without what is not drawn: Exif, XMP, IPTC, thumbnails, comments, and whatever stands behind its end. Kept are JFIF's and Adobe's segments (APP0,
 * APP14), which say how colours are to be read, and the profile (APP2). ITU-T T.81, annex B.
 */
export function withoutSegments(jpeg: Buffer): Buffer {
  const kept: Buffer[] = [jpeg.subarray(0, 2)]
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1] ?? 0
    const end = marker === SOS ? endOfScan(jpeg, at) : at + 2 + jpeg.readUInt16BE(at + 2)
    if (marker === EOI) break
    // Filling, as much as its writer liked.
    if (marker !== 0xff && isDrawn(marker, jpeg.subarray(at + 4, end))) kept.push(jpeg.subarray(at, end))
    at = marker === 0xff ? at + 1 : end
  }
  return Buffer.concat([...kept, Buffer.from([0xff, EOI])])
}

const [EOI, SOS, APP0, APP2, APP14, APP15, COM] = [0xd9, 0xda, 0xe0, 0xe2, 0xee, 0xef, 0xfe]

// In a scan FF 00 is a byte FF, and FF D0 to FF D7 are marks to start again from; any other is the next segment.
function endOfScan(jpeg: Buffer, start: number): number {
  let at = jpeg.indexOf(0xff, start + 2)
  while (at >= 0 && (jpeg[at + 1] === 0 || ((jpeg[at + 1] ?? 0) & 0xf8) === 0xd0)) at = jpeg.indexOf(0xff, at + 2)
  return at < 0 ? jpeg.length : at
}

function isDrawn(marker: number, content: Buffer): boolean {
  if (marker === COM) return false
  if (marker < APP0 || marker > APP15 || marker === APP14) return true
  const name = content.subarray(0, 11).toString('latin1')
  return marker === APP0 ? name.startsWith('JFIF') && content.length === 14 : marker === APP2 && name === 'ICC_PROFILE'
}

/** A JPEG 2000 without the boxes that describe it (ISO/IEC 15444-1, annex I); a bare codestream, which has none, as it is. */
export function withoutBoxes(jpx: Buffer): Buffer {
  if (jpx.readUInt32BE(0) !== 12) return jpx
  const kept: Buffer[] = []
  for (let at = 0; at + 8 <= jpx.length; ) {
    const length = jpx.readUInt32BE(at)
    const end = length === 1 ? at + Number(jpx.readBigUInt64BE(at + 8)) : length === 0 ? jpx.length : at + length
    const type = jpx.subarray(at + 4, at + 8).toString('latin1')
    if (!describing.has(type)) kept.push(jpx.subarray(at, end))
    if (end <= at) break
    at = end
  }
  return Buffer.concat(kept)
}

const describing = new Set(['uuid', 'uinf', 'xml ', 'jp2i'])
