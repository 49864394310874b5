import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

/**
 * Acts look at the document that a write leaves: whether it is published, whose it is. `select` in the address of a write would hide that from them, and
 * what they ask with it. So a write is about the whole document, and answers with it. Nor does anybody ask who else has it open: that is told to those
 * who work on it, and nothing is lost without (`saving/conflicts`).
 */
export function dropSelectOnWrites(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) collection.hooks.beforeOperation = [whole, ...collection.hooks.beforeOperation]
  return config
}

const whole: CollectionBeforeOperationHook = ({ args, operation }) => (writes.has(operation) ? { ...args, select: undefined, overrideLock: true } : args)

const writes = new Set<string>(['create', 'update', 'delete', 'restoreVersion'])
