import { fileTypeFromBuffer } from 'file-type'
import type { FileProblem } from '@/words/forms/files'
import { NotKept } from './notKept'

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif'
export type Kind = PictureKind | 'pdf'

/** What a file is, by its content: neither its name nor what its sender says of it counts. Throws `NotKept` for what we do not take. */
export async function kindOf(data: Buffer): Promise<Kind> {
  if (data.length === 0) throw new NotKept('empty')
  const type = (await fileTypeFromBuffer(data))?.mime ?? ''
  const kind = taken.get(type) ?? (type === '' && beginsLikePdf(data) ? 'pdf' : null)
  if (!kind) throw new NotKept(problemOf(type, data))
  return kind
}

const taken = new Map<string, Kind>([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['application/pdf', 'pdf'],
])

// Some programs write a few bytes before it; readers look for it in the first thousand (ISO 32000-1, annex H.3.4.1).
function beginsLikePdf(data: Buffer): boolean {
  return data.subarray(0, 1024).includes('%PDF-')
}

function problemOf(type: string, data: Buffer): FileProblem {
  if (/^image\/hei[cf]/.test(type)) return 'heic'
  if (type === 'image/apng') return 'animated'
  if (type.startsWith('image/')) return 'otherPicture'
  if (/^(audio|video)\//.test(type)) return 'recording'
  if (/^application\/(x-cfb|rtf|vnd\.(ms-|oasis\.|openxmlformats))/.test(type)) return 'document'
  return /<svg[\s>]/i.test(data.subarray(0, 4096).toString('latin1')) ? 'drawing' : 'unknown'
}
