import type { Image, ImageFile } from '@/published/shapes'

/** The JPEG whose width is nearest to the one wished; a file of another format only when there is no JPEG. */
export function nearest({ files }: Image, wished: number): ImageFile {
  const jpegs = files.filter((file) => file.mimeType === 'image/jpeg')
  const [first, ...others] = jpegs.length > 0 ? jpegs : files
  if (!first) throw new Error('A picture without a file')
  return others.reduce((best, file) => (Math.abs(file.width - wished) < Math.abs(best.width - wished) ? file : best), first)
}
