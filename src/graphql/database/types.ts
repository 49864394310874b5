import pg from 'pg'

const TIMESTAMPTZ = 1184
type Parser = (text: string) => unknown
const parsers: Record<number, Parser> = { [TIMESTAMPTZ]: instantOf }

/** Instants stay text (RFC 3339, UTC): a JavaScript Date would lose the microseconds that cursors compare. */
export const readerTypes: pg.CustomTypesConfig = {
  // pg types what a parser gives as `any`; ours is text.
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? (pg.types.getTypeParser(oid, format) as Parser)) as pg.CustomTypesConfig['getTypeParser'],
}

/** `2025-01-18 13:00:00.5+00`, as the reader role's time zone (UTC) writes it, to `2025-01-18T13:00:00.5Z`. */
function instantOf(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
}
