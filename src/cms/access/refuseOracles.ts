import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type SanitizedConfig, type Where } from 'payload'
import { isAdministrator } from './roles'

/**
 * A filter or a sort over what one may not read answers by what it leaves out. Payload asks for a right to the field, not to the document behind a
 * relation: so nobody but administrators filters through a relation, or by an inside field.
 */
export function refuseOracles(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) collection.hooks.beforeOperation = [refuse, ...collection.hooks.beforeOperation]
  return config
}

type Asked = { where?: Where; sort?: string | string[]; field?: string; joins?: false | Record<string, false | { where?: Where; sort?: string }> }

const refuse: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || isAdministrator(req.user)) return
  const { where, sort, field, joins } = args as Asked
  const asked = [...pathsOf(where), ...[sort ?? []].flat(), ...(field ? [field] : [])]
  for (const path of asked) if (tells(path, collection.flattenedFields)) throw refusal(path)
  for (const join of Object.values(joins || {})) {
    for (const path of join ? [...pathsOf(join.where), ...[join.sort ?? []].flat()] : []) if (path.includes('.')) throw refusal(path)
  }
}

function pathsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([path, inner]) =>
    path.toLowerCase() === 'and' || path.toLowerCase() === 'or' ? (Array.isArray(inner) ? inner : Object.values(inner)).flatMap((one) => pathsOf(one as Where)) : [path],
  )
}

function tells(path: string, fields: FlattenedField[]): boolean {
  let here = fields
  // Payload reads `a__b` as `a.b`.
  for (const name of path.replace(/^-/, '').replace(/__/g, '.').replace(/^version\./, '').split('.')) {
    const field = here.find((one) => one.name === name)
    if (!field) {
      // Beyond a plain field: its language, or the id of what it names.
      if (here === fields || ['fr', 'en', 'id', 'value', 'relationTo'].includes(name)) continue
      return true
    }
    if (field.custom?.isInside) return true
    here = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return false
}

const refusal = (path: string) => new APIError(`Cannot be asked by: ${path}`, 400, { code: 'UNKNOWN_FILTER' }, true)
