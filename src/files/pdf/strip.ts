import type { PDFDocument, PDFObject } from 'mupdf'
import { isActionKept } from './actions'
import { isAnnotationKept, stripAnnotation } from './annotations'
import { stripPicture } from './pictures'

/** Takes out of a PDF what its pages do not show, and what nothing leads to (any more). Names as in ISO 32000-1. */
export function strip(document: PDFDocument): void {
  // At the first change the library begins a revision of its own, with a copy of the trailer: what we take out must be missing from that one.
  document.getTrailer().get('Root').put('Type', document.newName('Catalog'))
  const trailer = document.getTrailer()
  keepOnly(trailer, ofTrailer)
  keepOnly(trailer.get('Root'), ofCatalogue)
  keepOnly(trailer.get('Root', 'Names'), ofNames)
  const seen = new Set<number>()
  const ahead: Found[] = [{ object: trailer.get('Root'), isOpen: false }]
  for (let found = ahead.pop(); found; found = ahead.pop()) {
    const { object } = found
    if (object.isIndirect() && seen.size === seen.add(object.asIndirect()).size) continue
    stripObject(found)
    if (object.isArray() || object.isDictionary()) object.forEach((value, name) => ahead.push({ object: value, isOpen: open.has(String(name)) }))
  }
  // Not left to the library, which calls itself for each link of a chain: a long table of contents would be too much for it.
  for (let number = document.countObjects() - 1; number > 0; number--) if (!seen.has(number)) document.deleteObject(number)
}

/** An object, and whether its names are its author's own (fonts, glyphs, states of a button…), so that they mean nothing. */
type Found = { object: PDFObject; isOpen: boolean }

const open = new Set(['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'CharProcs', 'Dests', 'N', 'R', 'D', 'ClassMap', 'RoleMap', 'Colorants'])

const ofTrailer = new Set(['Root', 'Size'])
const ofNames = new Set(['Dests'])
const ofCatalogue = new Set([
  'Type', 'Version', 'Pages', 'PageLabels', 'Names', 'Dests', 'ViewerPreferences', 'PageLayout', 'PageMode', 'Outlines', 'StructTreeRoot', 'MarkInfo', 'Lang', 'OutputIntents',
  'OCProperties', 'AcroForm',
])

/** Descriptions, programs' own data, earlier pictures; whatever the dictionary, these mean nothing else. */
const nowhere = ['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'Alternates', 'CreatorInfo', 'Creator', 'LGIDict', 'PtData', 'XFA', 'SigFlags']
/** Attached files, scripts, other printers' pictures, users. */
const elsewhere = ['AF', 'EF', 'RF', 'AA', 'JS', 'OPI', 'User']
const actions = ['A', 'PA', 'Next']
/** Articles (with their authors), maps, parts. */
const ofPage = ['B', 'VP', 'DPart', 'SeparationInfo']
const ofSignature = ['V', 'Lock', 'SV']

function stripObject({ object, isOpen }: Found): void {
  if (!object.isDictionary()) return
  remove(object, nowhere)
  if (isOpen && !object.isStream()) return
  remove(object, elsewhere)
  remove(object, actions.filter((name) => !isActionKept(object.get(name))))
  if (isNamed(object.get('Type'), 'Page')) remove(object, ofPage)
  if (isNamed(object.get('FT'), 'Sig')) remove(object, ofSignature)
  stripAnnotations(object.get('Annots'))
  stripAnnotation(object)
  if (object.isStream()) stripPicture(object)
}

function stripAnnotations(annotations: PDFObject): void {
  for (let at = annotations.isArray() ? annotations.length - 1 : -1; at >= 0; at--) if (!isAnnotationKept(annotations.get(at))) annotations.delete(at)
}

function keepOnly(dictionary: PDFObject, kept: ReadonlySet<string>): void {
  const names: string[] = []
  if (dictionary.isDictionary()) dictionary.forEach((_, name) => names.push(String(name)))
  remove(dictionary, names.filter((name) => !kept.has(name)))
}

function remove(dictionary: PDFObject, names: readonly string[]): void {
  for (const name of names) dictionary.delete(name)
}

function isNamed(object: PDFObject, name: string): boolean {
  return object.isName() && object.asName() === name
}
