import { deflateSync } from 'node:zlib'
import { ColorSpace, PDFDocument } from 'mupdf'
import sharp from 'sharp'
import { NotKept } from '../notKept'
import { dug, type Objects, writePdf } from './fixtures'
import { pdf } from './index'

const xmp = (canary: string) => ['/Type /Metadata /Subtype /XML', Buffer.from(`<x:xmpmeta>canary-${canary}</x:xmpmeta>`)] as const
const photo = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#27c' } })
  .withExif({ IFD0: { Artist: 'canary-exif' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
  .jpeg()
  .toBuffer()
const commented = Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 16]), Buffer.from('canary-comment'), photo.subarray(2), Buffer.from('canary-behind-the-end')])
const picture = '/Type /XObject /Subtype /Image /Width 8 /Height 6 /ColorSpace /DeviceRGB /BitsPerComponent 8'

// What shows: the page's words, a link, a free text, a field, a button whose states have names like our forbidden ones, three pictures, a font called B.
const shown: Objects = {
  1: `<< /Type /Catalog /Pages 2 0 R /Lang (fr) /Outlines 30 0 R /AcroForm << /Fields [13 0 R 14 0 R 15 0 R] /XFA [(canary-xfa)] /SigFlags 3 >> /Names << /Dests << /Names [(here) [3 0 R /Fit]] >> /EmbeddedFiles << /Names [(f) 20 0 R] >> /JavaScript << /Names [(j) 21 0 R] >> >>
         /Metadata 22 0 R /PieceInfo << /App << /Private (canary-piece) >> >> /OpenAction 21 0 R /AA << /WC 21 0 R >> /Perms << /DocMDP 23 0 R >> /AF [20 0 R] /Threads [24 0 R] /OCProperties << /OCGs [26 0 R] /D << /Creator (canary-layer-creator) >> >> >>`,
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /B 5 0 R >> /XObject << /AF 6 0 R /VP 7 0 R /JS 8 0 R >> /Properties << /User 26 0 R >> >>
         /Annots [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R 17 0 R 18 0 R 19 0 R]
         /Thumb 9 0 R /LastModified (D:19991231canary-date) /B [25 0 R] /AA << /O 21 0 R >> /Metadata 22 0 R >>`,
  4: ['', Buffer.from('BT /B 12 Tf 20 200 Td (Bonjour) Tj ET q 50 0 0 50 20 20 cm /AF Do Q q 50 0 0 50 90 20 cm /VP Do Q q 50 0 0 50 160 20 cm /JS Do Q')],
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  6: [`${picture} /Filter /DCTDecode /Metadata 22 0 R`, commented],
  7: [`${picture} /Filter [/FlateDecode /DCTDecode] /DecodeParms [null null]`, deflateSync(photo)],
  8: [`${picture} /Filter [/ASCIIHexDecode /DCTDecode]`, Buffer.from(`${photo.toString('hex')}>`)],
  9: [`${picture} /Filter /DCTDecode`, commented],
  10: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/a) >> /NM (canary-nm) >>',
  11: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (canary-launch.exe) >> /PA << /S /URI /URI (javascript:canary) >> >>',
  12: '<< /Type /Annot /Subtype /FreeText /Rect [20 250 90 280] /DA (/Helv 9 Tf) /Contents (Note visible) /T (canary-author) /M (D:2020canary) /CreationDate (D:2020canary) /Subj (canary-subject) >>',
  13: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /V (Ana) /Rect [0 0 9 9] /A << /S /JavaScript /JS (canary-script) >> /AA << /K 21 0 R >> /M (canary-m) >>',
  14: '<< /Type /Annot /Subtype /Widget /FT /Btn /T (choix) /V /A /Rect [0 0 9 9] /AS /A /AP << /N << /A 27 0 R /AA 28 0 R >> >> >>',
  15: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (signature) /Rect [0 0 9 9] /V 23 0 R >>',
  16: '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (canary-sticky) /T (canary-author) /Popup 19 0 R >>',
  17: '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 20 0 R >>',
  18: '<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /QuadPoints [0 0 9 0 0 9 9 9] /Contents (canary-remark) /T (canary-author) /F 2 >>',
  19: '<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] /Parent 16 0 R >>',
  20: '<< /Type /Filespec /F (canary-file.odt) /UF (canary-file.odt) /EF << /F 29 0 R >> >>',
  21: '<< /S /JavaScript /JS (app.alert\\("canary-js"\\)) >>',
  22: xmp('xmp'),
  23: '<< /Type /Sig /Name (canary-signer) /Location (canary-town) /Contents <63616e6172792d68657861> >>',
  24: '<< /Type /Thread /F 25 0 R /I << /Author (canary-article) >> >>',
  25: '<< /Type /Bead /T 24 0 R /P 3 0 R /N 25 0 R /V 25 0 R /R [0 0 1 1] >>',
  26: '<< /Type /OCG /Name (Fond) /Usage << /CreatorInfo << /Creator (canary-layer) >> /User << /Name (canary-user) >> >> >>',
  27: ['/Type /XObject /Subtype /Form /BBox [0 0 9 9]', Buffer.from('0 0 9 9 re f')],
  28: ['/Type /XObject /Subtype /Form /BBox [0 0 9 9] /PieceInfo << /X (canary-form) >>', Buffer.from('0 0 1 1 re f')],
  29: ['/Type /EmbeddedFile', Buffer.from('canary-attached')],
  30: '<< /Type /Outlines /First 31 0 R /Last 32 0 R >>',
  31: '<< /Title (Un) /Parent 30 0 R /Next 32 0 R /A << /S /GoTo /D (here) /Next 21 0 R >> >>',
  32: '<< /Title (Deux) /Parent 30 0 R /Prev 31 0 R /A << /S /GoToR /F (file:///C:/canary/path.pdf) /D [0 /Fit] >> >>',
  40: '<< /Title (canary-title) /Author (canary-author) /Creator (canary-creator) /Producer (canary-producer) /CreationDate (D:20200101canary) >>',
  41: '(canary-orphan)',
  42: '<< /Author <FEFF00630061006E006100720079002D0077006900640065> >>',
}
const whole = writePdf(shown, '/Root 1 0 R /Info 40 0 R /ID [<63616e6172792d6964><63616e6172792d6964>]', {
  objects: { 4: ['', Buffer.from(String(shown[4]?.[1]).replace('Bonjour', 'Salut'))] },
  trailer: '/Root 1 0 R /Info 42 0 R',
})
const kept = (given: Buffer) => pdf(given).main.data

function problemOf(given: Buffer): string {
  try {
    kept(given)
    return 'kept'
  } catch (error) {
    if (error instanceof NotKept) return error.problem
    throw error
  }
}

describe('a PDF', () => {
  // Object streams hide what a look at the bytes would find.
  const packed = Buffer.from(new PDFDocument(whole).saveToBuffer('garbage=compact,objstms,compress').asUint8Array())

  it.each([
    ['as it came', whole],
    ['packed by another program', packed],
  ])('%s keeps nothing hidden', (_how, given) => {
    expect(dug(given)).toContain('canary-author')
    expect(dug(kept(given)).match(/.{0,20}canary.{0,20}/g) ?? []).toEqual([])
  })

  it('loses its earlier states', () => {
    expect([dug(whole).includes('Bonjour'), dug(kept(whole)).includes('Bonjour'), dug(kept(whole)).includes('Salut')]).toEqual([true, false, true])
  })

  it('shows what it showed', () => {
    const looks = (given: Buffer) => [...new PDFDocument(given).loadPage(0).toPixmap([1, 0, 0, 1, 0, 0], ColorSpace.DeviceRGB, false, false).getPixels()]
    const [before, after] = [looks(whole), looks(kept(whole))]
    // The edges of letters come out a shade apart from one drawing to the next.
    expect([before.find((value) => value < 50), after.length, after.filter((value, at) => Math.abs(value - (before[at] ?? 0)) > 1)]).toEqual([expect.any(Number), before.length, []])
  })

  it('keeps its links, fields, states of buttons and table of contents', () => {
    const document = new PDFDocument(kept(whole))
    const page = document.loadPage(0)
    expect(page.getLinks().map((link) => link.getURI())).toEqual(['https://example.org/a'])
    expect(page.getWidgets().map((widget) => [widget.getName(), widget.getValue()])).toEqual([['nom', 'Ana'], ['choix', 'A'], ['signature', '']])
    expect(page.getAnnotations().map((annotation) => [annotation.getType(), annotation.getContents()])).toEqual([['FreeText', 'Note visible']])
    expect(document.loadOutline()?.map(({ title }) => title)).toEqual(['Un', 'Deux'])
  })

  it('may have a long table of contents', () => {
    const last = 10_000
    const lines = Array.from({ length: last - 4 }, (_, at) => at + 5)
    const chain = Object.fromEntries(lines.map((at) => [at, `<< /Title (${at}) /Parent 4 0 R ${at > 5 ? `/Prev ${at - 1} 0 R` : ''} ${at < last ? `/Next ${at + 1} 0 R` : ''} >>`]))
    const given = writePdf({ ...shown, 4: `<< /Type /Outlines /First 5 0 R /Last ${last} 0 R >>`, ...chain, 1: '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>', 3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>' }, '/Root 1 0 R')
    expect(new PDFDocument(kept(given)).countObjects()).toBe(last + 1)
  })

  it('is the same when it comes again', () => {
    // But for the list of what is free, which counts how often.
    const written = (file: Buffer) => file.toString('latin1').replace(/\d{5} f /g, '')
    expect(written(kept(kept(whole)))).toBe(written(kept(whole)))
  })

  it.each([
    ['cut off in transfer', () => whole.subarray(0, 3000), 'cutOff'],
    ['without pages', () => writePdf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' }, '/Root 1 0 R'), 'damaged'],
    ['a name and nothing else', () => Buffer.from('%PDF-1.7\nhello\n%%EOF'), 'damaged'],
    ['under a password', () => Buffer.from(new PDFDocument(whole).saveToBuffer('encrypt=aes-256,user-password=u,owner-password=o').asUint8Array()), 'locked'],
    ['with restrictions only', () => Buffer.from(new PDFDocument(whole).saveToBuffer('encrypt=aes-128,owner-password=o,permissions=0').asUint8Array()), 'locked'],
    ['whole', () => whole, 'kept'],
  ])('%s is said to be so', (_what, given, problem) => expect(problemOf(given())).toBe(problem))
})
