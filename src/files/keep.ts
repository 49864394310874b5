import { kindOf } from './kindOf'
import type { Crop, Kept } from './kept'

/** What is kept of a file: what its content is, without anything hidden in it. Throws `NotKept`, which says why. */
export async function keep(data: Buffer, crop: Crop | null): Promise<Kept> {
  const kind = await kindOf(data)
  // Each knows a large library, and only one is needed.
  return kind === 'pdf' ? (await import('./pdf')).pdf(data) : (await import('./picture')).picture(data, kind, crop)
}
