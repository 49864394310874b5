import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addDataAndFileToRequest, APIError, type Config, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload'
import { fileProblems } from '@/words/forms'
import { isMember } from '@/cms/access/roles'
import { translate } from '@/cms/errors/translate'
import { refused } from '@/cms/errors/refused'
import { asDescribed } from './asDescribed'
import { paced } from './paced'
import { cropOf, prepareFile } from './prepare'
import { busy, preparing, UPLOADS } from './preparing'

const MB = 1024 * 1024

/** What one upload may bring; the request around it, our server limits (`server/http/bodyLimit.ts`). */
export const uploadLimits: Config['upload'] = { limits: { fileSize: 30 * MB, files: 1 }, responseOnLimit: `${fileProblems.tooLong.fr} / ${fileProblems.tooLong.en}` }

/**
 * A file is received and prepared before the write begins: a write holds a connection, and others wait for it. The writes are Payload's own;
 * who comes without its requests (`takeFile`) has a file prepared too.
 */
export function prepareBeforeActs(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug === 'media' && collection.endpoints) collection.endpoints = collection.endpoints.map((one) => (isWrite(one) ? { ...one, handler: receiving(one.handler) } : one))
  }
  return config
}

const isWrite = ({ method, path }: Omit<Endpoint, 'root'>) => (method === 'post' && path === '/') || (method === 'patch' && (path === '/' || path === '/:id'))

const receiving =
  (write: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    // Nothing is read of who may not write: Payload reads all, then asks.
    if (!(await isMember(req))) return write(asRead(req))
    const crop = cropOf(req)
    if (!crop && !isForm(req)) return write(await received(req))
    if (preparing.uploads >= UPLOADS) return comeLater(req)
    preparing.uploads++
    try {
      await received(req)
      if (crop) req.file ??= await storedPicture(req)
      await prepareFile(req)
      return await write(req)
    } finally {
      preparing.uploads--
    }
  }

const isForm = ({ headers }: PayloadRequest) => headers.get('content-type')?.startsWith('multipart/') === true

async function received(req: PayloadRequest): Promise<PayloadRequest> {
  if (req.body && isForm(req)) Object.defineProperty(req, 'body', { value: paced(req.body), configurable: true })
  await addDataAndFileToRequest(req).catch((error: unknown) => {
    throw error instanceof APIError && error.status < 500 ? error : refused(translate(req, fileProblems.garbled), 'NOT_A_FORM')
  })
  req.data = asDescribed(req.data)
  return asRead(req)
}

// Payload would read the body again.
const asRead = (req: PayloadRequest): PayloadRequest => Object.defineProperty(req, 'body', { value: null })

function comeLater(req: PayloadRequest): Response {
  const error = { name: 'Refused', message: translate(req, fileProblems.busy), data: { code: 'BUSY' } }
  return Response.json({ errors: [error] }, { status: 503, headers: { 'Retry-After': String(busy) } })
}

/** The picture that is to be cut, when it is stored already and this member may see it. */
async function storedPicture(req: PayloadRequest): Promise<PayloadRequest['file']> {
  const { id } = req.routeParams ?? {}
  if (typeof id !== 'string') return undefined
  const picture = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, req, overrideAccess: false })
  if (!picture?.filename || !picture.mimeType?.startsWith('image/')) return undefined
  const data = await readFile(path.join(req.payload.collections.media.config.upload.staticDir ?? '', picture.filename))
  return { data, mimetype: picture.mimeType, name: picture.filename, size: data.length }
}
