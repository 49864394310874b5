import net from 'node:net'
import path from 'node:path'
import { freePort } from './freePort'
import { urlOf } from './database'

/** A network between the platform and the run's PostgreSQL, which a test can cut. */
export type Wire = {
  /** Where to connect, as this role, to this database, over the wire. */
  url(role: string, database: string): string
  /** Ends every connection and takes no other, as when the server is gone. */
  cut(): Promise<void>
  /** Lets nothing through any more, and says so to nobody. */
  hang(): void
  mend(): Promise<void>
}

export async function openWire(): Promise<Wire> {
  const port = await freePort()
  const socket = path.join(new URL(urlOf('x', 'x')).searchParams.get('host') ?? '', '.s.PGSQL.5432')
  const ends = new Set<net.Socket>()
  let hangs = false
  let server: net.Server | null = null

  const keep = (end: net.Socket, other?: net.Socket) => {
    ends.add(end)
    end.on('error', () => end.destroy()).on('close', () => {
      ends.delete(end)
      other?.destroy()
    })
    if (hangs) end.pause()
  }
  const carry = (here: net.Socket) => {
    if (hangs) return keep(here)
    const there = net.connect(socket)
    keep(here, there)
    keep(there, here)
    here.pipe(there)
    there.pipe(here)
  }
  const mend = async () => {
    hangs = false
    for (const end of ends) end.destroy() // nobody knows what was lost on them
    if (server) return
    const opened = net.createServer(carry)
    await new Promise<void>((ready) => opened.listen(port, '127.0.0.1', ready))
    server = opened
  }
  await mend()
  return {
    url: (role, database) => `postgresql://${role}@127.0.0.1:${port}/${database}`,
    async cut() {
      const closed = new Promise((done) => (server ? server.close(done) : done(null)))
      server = null
      for (const end of ends) end.destroy()
      await closed
    },
    hang() {
      hangs = true
      for (const end of ends) end.unpipe().pause()
    },
    mend,
  }
}
