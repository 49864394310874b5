/** An amount as people write it, "4,50", in cents; the text itself where it is no amount; null where there is none. */
export function amountIn(text: string): number | string | null {
  const [, whole, cents = ''] = /^\s*(\d{1,7})(?:[.,](\d{0,2}))?\s*€?\s*$/.exec(text) ?? []
  return whole ? Number(whole) * 100 + Number(cents.padEnd(2, '0')) : text.trim() || null
}

/** Cents as people write them: "4", "4,50". */
export function inEuros(value: number | string | null | undefined): string {
  if (typeof value !== 'number') return value ?? ''
  return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2).replace('.', ',')
}
