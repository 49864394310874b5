import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, SanitizedConfig } from 'payload'

/**
 * What Payload keeps about a document is its own to write: when it was made and last saved, under which id, and of an account its sign-ins and hashes. From
 * outside nobody sets it, administrators included. It comes last: the moment of the last save is sent with a change, to be compared (`saving/conflicts`).
 */
export function keepBooks(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeOperation = [...hooks.beforeOperation, ofDocument]
  for (const { hooks } of config.globals) hooks.beforeOperation = [...hooks.beforeOperation, ofGlobal]
  return config
}

const books = ['id', 'createdAt', 'updatedAt', 'hash', 'salt', 'sessions', 'loginAttempts', 'lockUntil', 'resetPasswordToken', 'resetPasswordExpiration']

const ofDocument: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (!overrideAccess && (operation === 'create' || operation === 'update')) strike(args, books)
}

// Its moment is compared later, and then written anew by Payload.
const ofGlobal: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (!overrideAccess && operation === 'update') strike(args as object, ['id', 'createdAt'])
}

// A body may be shared between the documents of one request: it is replaced, not changed.
function strike(args: { data?: unknown }, names: string[]): void {
  const { data } = args
  if (typeof data === 'object' && data !== null) args.data = Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)))
}
