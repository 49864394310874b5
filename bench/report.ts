import type { Measured } from './load'

type Bomb = { length: number; milliseconds: number }

/** Prints the table and the ratios that the project promises. */
export function report(measured: Measured[], bomb: Bomb, starts: number[]): void {
  console.table(
    measured.map(({ events, name, connections, perSecond, p50, p99, cpu, statements, bytes, memory }) => ({
      events,
      what: name,
      connections,
      'req/s': Math.round(perSecond),
      'p50 ms': p50,
      'p99 ms': p99,
      'CPU ms/req': Number(cpu.toFixed(2)),
      SQL: statements,
      bytes,
      'MB after': memory,
    })),
  )
  for (const { what, value, bound } of promises(measured, bomb, starts)) console.log(`${what.padEnd(92)} ${value}   (${bound})`)
}

function promises(measured: Measured[], bomb: Bomb, starts: number[]) {
  const at = (events: number, name: string) => measured.find((row) => row.events === events && row.connections === 8 && row.name.includes(name))?.perSecond ?? 0
  const sql = (name: string) => [...new Set(measured.filter((row) => row.name.includes(name)).map((row) => row.statements))].join(' and ')
  return [
    ...[20, 2_000].flatMap((events) => [
      { what: `${events} events: question of an event page against { __typename } of stock Yoga`, value: ratio(at(events, 'question'), at(events, 'stock Yoga')), bound: 'at least 0.19' },
      { what: `${events} events: the same of twenty event pages at random`, value: ratio(at(events, 'twenty'), at(events, 'stock Yoga')), bound: 'for comparison' },
      { what: `${events} events: event page against { __typename } of stock Yoga`, value: ratio(at(events, 'the event page'), at(events, 'stock Yoga')), bound: 'at least 0.12' },
    ]),
    { what: 'SQL statements of the event page, with 20 and with 2 000 events', value: sql('the event page'), bound: 'at most 10' },
    { what: 'SQL statements of the agenda of 30, with 20 and with 2 000 events', value: sql('the agenda'), bound: 'at most 6' },
    { what: `a bomb of ${bomb.length} bytes of fragments is refused in, ms`, value: bomb.milliseconds.toFixed(2), bound: 'under 5' },
    { what: 'the slowest start on existing data, s', value: Math.max(...starts).toFixed(1), bound: 'under 10' },
    { what: 'memory of the server after the run, MB', value: String(Math.max(...measured.filter((row) => !row.name.includes('stock')).map((row) => row.memory))), bound: 'under 600' },
  ]
}

const ratio = (part: number, whole: number) => (part / whole).toFixed(2)
