import type { IncomingMessage } from 'node:http'

/** What a form sent, as it stands in the request; null when whoever sent it went away, or was sent away for its length. */
export async function formIn(req: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  try {
    for await (const part of req) parts.push(part as Buffer)
  } catch {
    return null
  }
  return Buffer.concat(parts).toString('utf8')
}
