/** The calendar date of now in a time zone (IANA name), as `YYYY-MM-DD`. */
export const todayIn = (zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date())
