import { getTranslation } from '@payloadcms/translations'
import { ValidationError, type FlattenedField, type PayloadRequest, type SanitizedConfig } from 'payload'
import { translate } from '@/cms/errors/translate'
import { misfitsIn } from './misfitsIn'
import { isRecord } from './problemOf'

/**
 * Payload asks nothing of drafts, and nothing of fields that a form hides; the database then answers with an error, or keeps what no page can show. So
 * every save of every form, whoever sends it, is first asked whether its columns can hold it, and refused field by field. After the other first steps:
 * whoever saves over somebody else's text is told that before.
 */
export function refuseMisfits(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, hooks, flattenedFields } of config.collections) if (!slug.startsWith('payload-')) hooks.beforeOperation.push(refuse(slug, flattenedFields))
  for (const { slug, hooks, flattenedFields } of config.globals) hooks.beforeOperation.push(refuse(slug, flattenedFields))
  return config
}

type Asked = { args?: unknown; operation: string; req: PayloadRequest }

const refuse =
  (slug: string, fields: FlattenedField[]) =>
  ({ args, operation, req }: Asked): void => {
    const { data } = args as { data?: unknown }
    if ((operation !== 'create' && operation !== 'update') || !isRecord(data)) return
    const found = misfitsIn(fields, data, req.locale === 'all')
    if (found.length === 0) return
    const errors = found.map(({ path, field, problem }) => ({ path, label: labelOf(field, req), message: translate(req, problem) }))
    throw new ValidationError({ collection: slug, errors, req }, req.t)
  }

function labelOf(field: FlattenedField, { i18n }: PayloadRequest): string {
  return 'label' in field && (typeof field.label === 'string' || typeof field.label === 'object') ? getTranslation(field.label, i18n) : field.name
}
