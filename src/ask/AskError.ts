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
}

/** Whether an error is the door's refusal for this reason, by its stable code. Told by its name: pages are a bundle of their own, in which our server's classes are others. */
export function isRefusedFor(error: unknown, code: string): boolean {
  return error instanceof Error && error.name === 'AskError' && (error as AskError).problems.some(({ extensions }) => extensions?.code === code)
}
