/** What PostgreSQL calls a failure (https://www.postgresql.org/docs/current/errcodes-appendix.html), however deep a driver wrapped it; null when it was not the database. */
export function sqlStateOf(error: unknown): string | null {
  for (let here = error, deep = 0; here instanceof Error && deep < 5; here = here.cause, deep++) {
    if ('code' in here && typeof here.code === 'string' && /^[0-9A-Z]{5}$/.test(here.code)) return here.code
  }
  return null
}

/** Two waited for each other, or somebody waited too long: nothing was written, and another try will do. */
export const isBusy = (error: unknown): boolean => ['40001', '40P01', '55P03', '57014'].includes(sqlStateOf(error) ?? '')
