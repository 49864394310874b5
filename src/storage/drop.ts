import type { ClientBase } from 'pg'

/** Ends a connection without a word to the server, which may never answer: whoever waits for it is told that it is lost. */
export function drop(client: ClientBase): void {
  // pg's types leave out what a client speaks through.
  const { connection } = client as unknown as { connection?: { stream: { destroy(): void } } }
  connection?.stream.destroy()
}
