export type Difference = { label: string; theirs: string; yours: string }
type Data = Record<string, unknown>

/** A field, as the server or the panel knows it. */
type Described = { type: string; name?: string; label?: unknown; admin?: { hidden?: boolean; width?: unknown }; fields?: readonly Described[]; tabs?: readonly { name?: string; fields: readonly Described[] }[] }

/** Where two texts of one form differ, field by field in the order of the form, in words. Fields that a text does not hold are left out. */
export function differences(fields: readonly Described[], theirs: Data, yours: Data, language: 'fr' | 'en'): Difference[] {
  return fields.flatMap(({ type, name, label, admin, fields: inside = [], tabs = [] }): Difference[] => {
    if (type === 'tabs') {
      return tabs.flatMap((tab) => (tab.name ? differences(tab.fields, inner(theirs[tab.name]), inner(yours[tab.name]), language) : differences(tab.fields, theirs, yours, language)))
    }
    if (type === 'row' || type === 'collapsible') return differences(inside, theirs, yours, language)
    if (type === 'group' && name) return differences(inside, inner(theirs[name]), inner(yours[name]), language)
    if (!name || type === 'join' || type === 'ui' || admin?.hidden || yours[name] === undefined) return []
    const [first, second] = [inWords(theirs[name]), inWords(yours[name])]
    return first === second ? [] : [{ label: labelOf(label, language) ?? name, theirs: first, yours: second }]
  })
}

const inner = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

function labelOf(label: unknown, language: 'fr' | 'en'): string | null {
  const said = typeof label === 'object' && label !== null ? (label as Data)[language] : label
  return typeof said === 'string' ? said : null
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
