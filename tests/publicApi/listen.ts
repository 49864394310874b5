import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = { status: number; headers: Headers; json: Json }
type Json = { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }

/** A listener on a port of its own, asked over HTTP. */
export type Listening = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  post: (body: unknown, headers?: Record<string, string>) => Promise<Answer>
  close: () => Promise<void>
}

export async function listen(answer: (req: IncomingMessage, res: ServerResponse) => Promise<void>): Promise<Listening> {
  const server = createServer((req, res) => void answer(req, res))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const ask: Listening['fetch'] = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init)
  return {
    fetch: ask,
    post: async (body, headers = {}) => {
      const response = await ask('/api/graphql', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      })
      return { status: response.status, headers: response.headers, json: (await response.json()) as Json }
    },
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  }
}
