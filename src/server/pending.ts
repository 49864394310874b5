import { Refusal } from './refusal'

/** What is still to run. Refuses a database that a newer version of this code has changed. */
export function pendingOf<M extends { name: string }>(migrations: readonly M[], done: readonly string[]): M[] {
  const unknown = done.filter((name) => !migrations.some((migration) => migration.name === name))
  if (unknown.length) {
    throw new Refusal({
      fr: `La base de données est plus récente que ce programme (${unknown.join(', ')}) : mettez le programme à jour.`,
      en: `The database is newer than this program (${unknown.join(', ')}): update the program.`,
    })
  }
  return migrations.filter(({ name }) => !done.includes(name))
}
