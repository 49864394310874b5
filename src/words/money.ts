import type { Locale } from './term'

/** An amount in the smallest unit of its currency: `money(500, 'EUR', 'fr')` is "5 €". Whole sums carry no decimals. What is no currency is said as it is written. */
export function money(amount: number, currency: string, locale: Locale): string {
  // The only thing that a format refuses (ECMA-402, IsWellFormedCurrencyCode).
  if (!/^[a-z]{3}$/i.test(currency)) return `${amount / 100} ${currency}`
  const digits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const value = amount / 10 ** digits
  const options = { style: 'currency', currency, minimumFractionDigits: Number.isInteger(value) ? 0 : digits } as const
  return new Intl.NumberFormat(locale, options).format(value)
}
