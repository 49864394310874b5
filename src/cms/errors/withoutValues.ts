/**
 * A failure as it may be written down: what failed and where in the code, without what people had typed. The texts of drivers and parsers repeat values:
 * the parameters of a statement, the row that was there before, a piece of a body, an address. Every log of ours goes through here.
 */
export function withoutValues(error: unknown, deep = 5): Error {
  if (!(error instanceof Error)) return named('Error', typeof error === 'string' ? plain(error) : `a thrown ${error === null ? 'null' : typeof error}`)
  const { name, message, stack, cause } = error
  const bare = named(name, plain(message), frames(stack))
  for (const key of told) if (key in error) Object.assign(bare, { [key]: (error as unknown as Record<string, unknown>)[key] })
  if (cause !== undefined && deep > 0) bare.cause = withoutValues(cause, deep - 1)
  return bare
}

// What a driver says of its own: codes, and names out of our schema.
const told = ['code', 'status', 'statusCode', 'severity', 'schema', 'table', 'column', 'constraint', 'routine', 'syscall', 'errno', 'command', 'responseCode']

function named(name: string, message: string, where = ''): Error {
  const error = new Error(message)
  error.name = name
  error.stack = `${name}: ${message}${where && `\n${where}`}`
  return error
}

const frames = (stack: string | undefined): string => stack?.split('\n').filter((line) => /^ +at /.test(line)).join('\n') ?? ''

const plain = (message: string): string =>
  message
    .replace(/\nparams: [^]*$/, '')
    // `invalid input syntax for type uuid: "…"`, `Unexpected token 'a', "…" is not valid JSON`
    .replace(/(: |, (?:\.\.\.)?)"[^]*"/g, '$1"…"')
    .replace(/token '[^]?[^]'/gu, 'token')
    .replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '…@…')
