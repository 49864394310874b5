import { inflateSync } from 'node:zlib'

/** A PDF written by hand: objects by number, each a dictionary or `[dictionary, stream]`; then further revisions, as programs append them. */
export type Objects = Record<number, string | readonly [dictionary: string, stream: Buffer]>

export function writePdf(objects: Objects, trailer: string, ...revisions: { objects: Objects; trailer: string }[]): Buffer {
  const written: Buffer[] = []
  let [length, size, previous] = [0, 0, '']
  const write = (bytes: Buffer) => void (written.push(bytes), (length += bytes.length))
  write(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  for (const revision of [{ objects, trailer }, ...revisions]) {
    const table: string[] = []
    for (const [number, object] of Object.entries(revision.objects)) {
      table.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
      size = Math.max(size, Number(number) + 1)
      write(Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytesOf(object), Buffer.from('\nendobj\n')]))
    }
    const start = length
    write(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${size} ${revision.trailer} ${previous}>>\nstartxref\n${start}\n%%EOF\n`))
    previous = `/Prev ${start} `
  }
  return Buffer.concat(written)
}

function bytesOf(object: Objects[number]): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1')
  const [dictionary, stream] = object
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${stream.length} >>\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream')])
}

/** All that can be read in a PDF by whoever digs: its bytes, its unpacked streams, its strings written in hexadecimal or in two bytes a letter. */
export function dug(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed]) => unpacked(Buffer.from(packed ?? '', 'latin1')))
  const texts = [raw, ...streams]
  const hexadecimal = texts.flatMap((text) => [...text.matchAll(/<([0-9a-fA-F\s]{4,})>/g)].map(([, digits]) => Buffer.from(digits?.replace(/\s/g, '') ?? '', 'hex').toString('latin1')))
  return [...texts, ...hexadecimal].join('\n').replaceAll('\0', '')
}

function unpacked(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1')
  } catch {
    return packed.toString('latin1') // packed in no way, or as a picture
  }
}
