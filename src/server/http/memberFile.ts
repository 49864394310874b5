import type { IncomingMessage } from 'node:http'
import type { Payload, Where } from 'payload'
import { isMember } from '@/cms/access/roles'
import { memberOf } from './memberOf'

/** A file that nothing public shows, for a member who may read it: a preview shows its pictures. Null for everybody else. */
export async function memberFile(req: IncomingMessage, payload: Payload, name: string): Promise<{ filename: string; mimeType: string } | null> {
  if (!req.headers.cookie?.includes(`${payload.config.cookiePrefix}-token=`)) return null
  const member = await memberOf(req, payload)
  if (!(await isMember(member))) return null
  const sizes = payload.collections.media.config.upload.imageSizes?.map((size) => size.name) ?? []
  const named: Where[] = ['filename', ...sizes.map((size) => `sizes.${size}.filename`)].map((path) => ({ [path]: { equals: name } }))
  const { docs } = await payload.find({ collection: 'media', where: { or: named }, limit: 1, depth: 0, pagination: false, req: member, overrideAccess: false })
  const [file] = docs.flatMap(({ filename, mimeType, sizes: made }) => [{ filename, mimeType }, ...Object.values(made ?? {})]).filter((one) => one?.filename === name)
  return file?.filename && file.mimeType ? { filename: file.filename, mimeType: file.mimeType } : null
}
