import type { Field } from 'payload'

export type Difference = { label: string; theirs: string; yours: string }
type Data = Record<string, unknown>

/** Where two texts of one form differ, field by field in the order of the form, in words. Fields that a text does not hold are left out. */
export function differences(fields: Field[], theirs: Data, yours: Data, language: 'fr' | 'en'): Difference[] {
  return fields.flatMap((field): Difference[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? differences(tab.fields, inner(theirs[tab.name]), inner(yours[tab.name]), language) : differences(tab.fields, theirs, yours, language)))
    }
    if (field.type === 'row' || field.type === 'collapsible') return differences(field.fields, theirs, yours, language)
    if (field.type === 'group' && 'name' in field && field.name) return differences(field.fields, inner(theirs[field.name]), inner(yours[field.name]), language)
    if (!('name' in field) || !field.name || field.type === 'join' || field.type === 'ui' || field.admin?.hidden || yours[field.name] === undefined) return []
    const [first, second] = [inWords(theirs[field.name]), inWords(yours[field.name])]
    return first === second ? [] : [{ label: labelOf(field, language), theirs: first, yours: second }]
  })
}

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

function labelOf(field: Field, language: 'fr' | 'en'): string {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const said = typeof label === 'object' && label !== null ? (label as Record<string, unknown>)[language] : undefined
  return typeof said === 'string' ? said : 'name' in field ? String(field.name) : ''
}

/** Words of a value: rich text and rows give the words inside them, in their order; ids and what has no words are left out. */
function inWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if ('root' in value) return inWords((value.root as Data).children)
  if ('type' in value && 'version' in value) return 'text' in value ? inWords(value.text) : inWords((value as Data).children)
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, one]) => inWords(one))
    .filter(Boolean)
    .join(' · ')
}
