import { statfs } from 'node:fs/promises'
import { type CollectionAfterErrorHook, FileUploadError } from 'payload'
import { sayTrouble } from '../../entrances/sayTrouble'

const MB = 1024 * 1024

/** Payload says of every file that it could not write that there was "a problem", as if whoever sent it could do better. A full disk is said to be one. */
export const sayNoRoom: CollectionAfterErrorHook = async (args) => {
  const folder = args.collection.upload.staticDir
  if (!(args.error instanceof FileUploadError) || !folder) return
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < MB + (args.req.file?.size ?? 0)) return sayTrouble({ ...args, error: Object.assign(new Error('No room for a file'), { code: 'ENOSPC' }) })
}
