import type { Locale } from '@/words'
import { weekdayOf } from './names'
import { orElse } from './orElse'

/** An hour as it is said: "14 h 30", "minuit"; "2.30 pm", "noon". The spaces do not break. */
export function hour(moment: string, locale: Locale): string {
  const hours = Number(moment.slice(11, 13))
  const minutes = moment.slice(14, 16)
  if (Number.isNaN(hours)) return ''
  return locale === 'fr' ? frenchHour(hours, minutes) : englishHour(hours, minutes)
}

/** When within its day, or across days, a thing happens. An unknown end is left out: "à 14 h", "de 14 h à 20 h 30". */
export function hours(from: string, to: string | null, locale: Locale): string {
  const said = (moment: string) => (to && !isOneDay(from, to) ? `${weekdayOf(moment, locale)} ${hour(moment, locale)}` : hour(moment, locale))
  if (locale === 'fr') return to ? `${isOneDay(from, to) ? 'de' : 'du'} ${said(from)} ${until(from, to)} ${said(to)}` : `à ${said(from)}`
  return to ? `${said(from)} to ${said(to)}` : `at ${said(from)}`
}

/** Whether people would call it one day; a night that ends before six still belongs to the evening before. */
export function isOneDay(from: string, to: string): boolean {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  return first === last || (last === dayAfter(first) && to.slice(11, 16) <= '06:00')
}

function until(from: string, to: string): string {
  return isOneDay(from, to) ? 'à' : 'au'
}

function frenchHour(hours: number, minutes: string): string {
  if (minutes !== '00') return `${hours}\u00a0h\u00a0${minutes}`
  return hours === 0 ? 'minuit' : `${hours}\u00a0h`
}

function englishHour(hours: number, minutes: string): string {
  if (minutes === '00' && hours % 12 === 0) return hours === 0 ? 'midnight' : 'noon'
  return `${hours % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}\u00a0${hours < 12 ? 'am' : 'pm'}`
}

function dayAfter(date: string): string {
  return orElse(date, () => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))
}
