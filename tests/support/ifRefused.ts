/** Null for a refusal (4xx). Anything else that was thrown is an error, and stays one. */
export function ifRefused(error: unknown): null {
  const { status } = error as { status?: number }
  if (status === undefined || status < 400 || status >= 500) throw error
  return null
}
