import { APIError, type Payload, type PayloadRequest } from 'payload'
import { keepApart } from '@/files/keepApart'
import type { Crop, Kept } from '@/files/kept'
import { NotKept } from '@/files/notKept'
import { fileProblems } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import { notTaken } from './notTaken'
import { preparing } from './preparing'

/** Takes the file that a request brings, and notes in it what is kept of that: nothing else will be stored. */
export async function prepareFile(req: PayloadRequest): Promise<void> {
  const given = req.file
  const crop = cropOf(req)
  // Payload would cut, and look for files, by itself.
  delete req.query?.uploadEdits
  if (!given) return
  req.file = undefined
  if (preparing.turn.isFull(0)) throw new APIError(translate(req, fileProblems.busy), 503, { code: 'BUSY' }, true)
  req.context.kept = await inTurn(req.payload, given.data, crop).catch((error: unknown) => {
    throw error instanceof NotKept ? notTaken(req, error.problem) : error
  })
}

/** What is kept of a file, when its turn has come. Throws `NotKept`. */
export function inTurn({ logger }: Payload, data: Buffer, crop: Crop | null = null): Promise<Kept> {
  return preparing.turn.run(() => keepApart(data, crop, (cause) => logger.error(`A file could not be prepared: ${cause}`)), 0)
}

/** What has been prepared for this request; once, since one request may write several documents. */
export function keptOf(req: PayloadRequest): Kept | null {
  const kept = req.context.kept ?? null
  delete req.context.kept
  return kept
}

/** What somebody wants to cut out of a picture, as the panel asks for it: in hundredths, in the address. */
export function cropOf({ query }: PayloadRequest): Crop | null {
  const { crop } = (query?.uploadEdits ?? {}) as { crop?: Record<keyof Crop, unknown> }
  const [x, y, width, height] = [crop?.x, crop?.y, crop?.width, crop?.height].map(Number)
  return crop && [x, y, width, height].every(Number.isFinite) ? ({ x, y, width, height } as Crop) : null
}
