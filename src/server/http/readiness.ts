import pg from 'pg'

/** Asks the database, as the reader, whether it answers; at most once a second, however many ask. */
export function watchDatabase(readerUrl: string): { answers(): Promise<boolean>; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: readerUrl, max: 1, connectionTimeoutMillis: 2_000, query_timeout: 2_000, idleTimeoutMillis: 5_000 })
  pool.on('error', () => undefined) // the next question finds out
  let asked = 0
  let answer: Promise<boolean> = Promise.resolve(false)
  return {
    answers() {
      if (Date.now() - asked < 1_000) return answer
      asked = Date.now()
      return (answer = pool.query('select 1').then(
        () => true,
        () => false,
      ))
    },
    close: () => pool.end(),
  }
}
