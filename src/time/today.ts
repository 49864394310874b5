import { orElse } from './orElse'
import { zoneOrParis } from './validity'

/** The calendar date of now, or of another instant, in a time zone (IANA name), as `YYYY-MM-DD`. Empty when the instant is none. */
export const todayIn = (zone: string, now = new Date()): string =>
  orElse('', () => new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOrParis(zone) }).format(now))
