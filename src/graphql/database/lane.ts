import pg from 'pg'
import { GatheringSocket } from './gathering'
import { nameOf } from './names'
import type { Read, Statement } from './statement'
import { readerTypes } from './types'

/** One connection at a time, on which statements are sent one behind the other without waiting for answers. */
export type Lane = {
  read: Read
  /** How many statements wait for their answer. */
  load: () => number
  close: () => Promise<void>
}

// Every named statement stays in the memory of its connection, and filters combine into thousands of texts:
// past so many, a connection is replaced.
const MOST_NAMES = 300

/** A lane that connects when first used, again after its connection was lost, and anew when it has prepared `mostNames` statements. */
export function openLane(url: string, mostNames = MOST_NAMES): Lane {
  let current: Connection | null = null

  function connection(): Connection {
    if (current && current.names.size >= mostNames) retire(current)
    else if (current) return current
    const fresh = connect(url, () => {
      if (current === fresh) current = null
    })
    return (current = fresh)
  }

  return {
    read: (statement) => send(connection(), statement),
    load: () => current?.underWay ?? 0,
    close: async () => void (await current?.client.end()),
  }
}

type Connection = {
  client: pg.Client
  /** Null once connected. */
  opening: Promise<unknown> | null
  names: Set<string>
  underWay: number
  retired: boolean
}

async function send<Row>(connection: Connection, { text, values }: Statement<Row>): Promise<Row[]> {
  const name = nameOf(text)
  connection.names.add(name)
  connection.underWay += 1
  try {
    if (connection.opening) await connection.opening
    return (await connection.client.query<Row & pg.QueryResultRow>({ name, text, values: [...values] })).rows
  } finally {
    connection.underWay -= 1
    if (connection.retired) retire(connection)
  }
}

function retire(connection: Connection): void {
  connection.retired = true
  if (connection.underWay === 0) void connection.client.end()
}

function connect(url: string, lost: () => void): Connection {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'de-concert door',
    types: readerTypes,
    pipeline: true,
    stream: () => new GatheringSocket(),
  })
  client.on('error', (error) => console.error('A connection of the door was lost:', error.message))
  client.on('end', lost)
  const connection: Connection = { client, opening: null, names: new Set(), underWay: 0, retired: false }
  connection.opening = client.connect().then(
    () => (connection.opening = null),
    (error: unknown) => {
      lost()
      throw error
    },
  )
  return connection
}
