import type { CollectionBeforeOperationHook } from 'payload'

/** What the server measures of a file is not its sender's to say. */
export const keepMeasured: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if ((operation === 'create' || operation === 'update') && data) for (const name of ['width', 'height', 'filesize', 'sizes']) delete data[name]
  return args
}
