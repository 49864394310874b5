import type { ClosedList, Locale } from '@/words'

/** A stored value (`round-table`) as the contract writes it (`ROUND_TABLE`). */
type Screaming<Value> = Value extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Screaming<Tail>}`
  : Value extends string
    ? Uppercase<Value>
    : never

/** Says a value of the contract in the reader's language: `say(sessionKinds, 'ROUND_TABLE', 'fr')` is "Table ronde". */
export function say<List extends ClosedList>(list: List, value: Screaming<keyof List>, locale: Locale): string {
  const term = list[value.toLowerCase().replaceAll('_', '-')]
  if (!term) throw new Error(`No word for ${value}`)
  return term[locale]
}
