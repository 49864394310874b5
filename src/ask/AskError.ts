/** One problem the door reported; structurally what the `errors` of a GraphQL answer hold. */
export type Problem = {
  readonly message: string
  readonly path?: readonly (string | number)[] | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** The door answered, but not with all that was asked. */
export class AskError extends Error {
  override readonly name = 'AskError'

  constructor(
    readonly operation: string,
    readonly problems: readonly Problem[],
    options?: ErrorOptions,
  ) {
    super(`${operation}: ${problems.map(({ message, path }) => (path?.length ? `${message} (${path.join('.')})` : message)).join('; ')}`, options)
  }

  /** Whether the door refused for this reason, by its stable code. */
  isFor(code: string): boolean {
    return this.problems.some(({ extensions }) => extensions?.code === code)
  }
}
