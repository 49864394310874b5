/** The calendar date of now, or of another instant, in a time zone (IANA name), as `YYYY-MM-DD`. */
export const todayIn = (zone: string, now = new Date()): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
