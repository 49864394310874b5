import sharp, { type Sharp } from 'sharp'

/** A picture whose left half is red and whose right half is blue. */
export const twoColours = (width = 8, height = 6): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#00f' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#f00' } }, left: 0, top: 0 },
  ])

/** The same, with all that cameras and programs write beside the points; each says "canary". */
export const described = (width?: number, height?: number): Sharp =>
  twoColours(width, height)
    .withExif({ IFD0: { Artist: 'canary-exif', ImageDescription: 'canary-exif' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1', GPSAreaInformation: 'canary-gps' } })
    .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">canary-xmp</x:xmpmeta>')

/** A JPEG with a comment and IPTC of our own, and with another file behind its end. */
export function withSegments(jpeg: Buffer, comment = 'canary-comment'): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xfe, comment), segment(0xed, 'Photoshop 3.0\0canary-iptc'), jpeg.subarray(2), Buffer.from('PK\x03\x04canary-behind-the-end')])
}

function segment(marker: number, words: string): Buffer {
  const content = Buffer.from(words, 'latin1')
  return Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content])
}

/** A JPEG that says it has thousands of millions of points. */
export function immense(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg)
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.fill(0xf0, frame + 5, frame + 9)
  return copy
}

/** As office programs write: an archive that begins with what it is. */
export function office(type: string): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\x03\x04', 'latin1')
  header.writeUInt32LE(type.length, 18)
  header.writeUInt32LE(type.length, 22)
  header.writeUInt16LE('mimetype'.length, 26)
  return Buffer.concat([header, Buffer.from(`mimetype${type}`)])
}
