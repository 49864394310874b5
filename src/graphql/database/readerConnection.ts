import pg from 'pg'
import { drop } from '@/storage/drop'
import { PipelinedBatch, type Prepared } from './pipelinedBatch'
import { nameOf } from './names'
import type { ReadAll, Statement } from './statement'

/** One connection at a time, on which batches of statements are sent one behind the other without waiting for answers. */
export type ReaderConnection = {
  readAll: ReadAll
  /** How many statements wait for their answer. */
  load: () => number
  /** Gives up the connection: the server does not answer it any more. */
  giveUp: () => void
  close: () => Promise<void>
}

// Every named statement stays in the memory of its connection, and filters combine into thousands of texts:
// past so many, a connection is replaced.
const MOST_NAMES = 300

/** A lane that connects when first used, again after its connection was lost or refused a statement, and anew when it has prepared `mostNames` statements. */
export function openReaderConnection(url: string, mostNames = MOST_NAMES): ReaderConnection {
  let current: Connection | null = null

  function connection(): Connection {
    if (current && !current.retired && current.names.size < mostNames) return current
    if (current) retire(current)
    const fresh = connect(url, () => {
      if (current === fresh) current = null
    })
    return (current = fresh)
  }

  return {
    readAll: (statements) => send(connection(), statements),
    load: () => current?.underWay ?? 0,
    giveUp: () => current && drop(current.client),
    close: async () => void (await current?.client.end()),
  }
}

type Connection = {
  client: pg.Client
  /** Null once connected. */
  opening: Promise<unknown> | null
  /** What was sent to be prepared, or will be. */
  names: Set<string>
  prepared: Prepared
  underWay: number
  retired: boolean
}

async function send(connection: Connection, statements: readonly Statement<unknown>[]): Promise<unknown[][]> {
  for (const { text } of statements) connection.names.add(nameOf(text))
  connection.underWay += statements.length
  try {
    if (connection.opening) await connection.opening
    return await answersTo(statements, connection)
  } catch (error) {
    // What came behind the failure was not prepared, though it counts as sent.
    connection.retired = true
    throw error
  } finally {
    connection.underWay -= statements.length
    if (connection.retired) retire(connection)
  }
}

const answersTo = (statements: readonly Statement<unknown>[], { client, prepared }: Connection): Promise<unknown[][]> =>
  new Promise((resolve, reject) => client.query(new PipelinedBatch(statements, prepared, (error, found) => (error ? reject(error) : resolve(found)))))

function retire(connection: Connection): void {
  connection.retired = true
  if (connection.underWay === 0) void connection.client.end()
}

function connect(url: string, lost: () => void): Connection {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'de-concert door',
    pipeline: true,
  })
  client.on('error', (error) => console.error('A connection of the door was lost:', error.message))
  client.on('end', lost)
  const connection: Connection = { client, opening: null, names: new Set(), prepared: new Map(), underWay: 0, retired: false }
  connection.opening = client.connect().then(
    () => (connection.opening = null),
    (error: unknown) => {
      lost()
      throw error
    },
  )
  return connection
}
