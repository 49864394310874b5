/** The role that starts the platform may not make or change the reader role: an administrator of the database server has to run `sql`. */
export class ReaderRefused extends Error {
  override readonly name = 'ReaderRefused'

  constructor(
    readonly sql: string,
    cause: unknown,
  ) {
    super(`The reader role could not be set up. As an administrator of the database server, run:\n${sql}`, { cause })
  }
}
