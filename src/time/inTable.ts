import { orElse } from './orElse'

const styles = { second: 'medium', minute: 'short' } as const

/** A moment in a table of the panel, on the clocks of Paris: "18/01/2025 14:00", with its seconds where they matter. Empty when it is none. */
export const inTable = (at: Date, precision: keyof typeof styles = 'minute'): string => orElse('', () => formats[precision].format(at))

const format = (precision: keyof typeof styles) => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: styles[precision], timeZone: 'Europe/Paris' })
const formats = { second: format('second'), minute: format('minute') }
