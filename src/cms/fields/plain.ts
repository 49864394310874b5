type Data = Record<string, unknown>

/** The same text for the same content: what is empty is left out, however it is empty. */
export const plain = (value: unknown): string => JSON.stringify(bare(value)) ?? ''

function bare(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map(bare) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Data).map(([name, inner]) => [name, bare(inner)] as const)
  const said = entries.filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
  return said.length > 0 ? Object.fromEntries(said) : undefined
}
