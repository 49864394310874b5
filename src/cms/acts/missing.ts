import type { Field } from 'payload'

type Label = Record<string, string> | string | false | undefined
type Data = Record<string, unknown>

/** Labels of the required fields that a document leaves empty, in the order of its form. */
export function missingIn(fields: Field[], data: Data): Label[] {
  return fields.flatMap((field): Label[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => missingIn(tab.fields, 'name' in tab && tab.name ? inner(data[tab.name]) : data))
    if (field.type === 'row' || field.type === 'collapsible') return missingIn(field.fields, data)
    if (field.type === 'group') return missingIn(field.fields, 'name' in field && field.name ? inner(data[field.name]) : data)
    if (field.type === 'array') return rows(data[field.name]).flatMap((row) => missingIn(field.fields, row))
    if (!('name' in field) || !field.name || !isEmpty(data[field.name])) return []
    const isRequired = 'required' in field && field.required
    const instead: unknown = field.custom?.requiredUnless
    const lacksBoth = typeof instead === 'string' && isEmpty(data[instead])
    return isRequired || lacksBoth ? ['label' in field ? (field.label as Label) : field.name] : []
  })
}

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})
const rows = (value: unknown): Data[] => (Array.isArray(value) ? value.map(inner) : [])
const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
