import http from 'node:http'
import os from 'node:os'
import { setInterval } from 'node:timers'
import { setTimeout as sleep } from 'node:timers/promises'

// Run by itself: `flood.ts ORIGIN SECONDS RATE one|many` tries passwords that often, from one address or each time from another, and prints how many were
// answered with which status. Whoever floods has processors of their own: this takes of ours what nobody else wants.

const [, , origin = '', seconds = '0', rate = '0', from = 'one'] = process.argv
os.setPriority(os.constants.priority.PRIORITY_LOW)

const agent = new http.Agent({ keepAlive: true, maxSockets: 40 })
const statuses: Record<string, number> = {}
const part = () => Math.floor(Math.random() * 256)
const one = `203.0.113.${part()}`

function attempt(): void {
  const body = JSON.stringify({ email: `guess-${Math.random()}@cast.example`, password: 'this is not the password' })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-forwarded-for': from === 'one' ? one : `10.${part()}.${part()}.${part()}` }
  const count = (what: string | number) => void (statuses[what] = (statuses[what] ?? 0) + 1)
  http
    .request(`${origin}/api/users/login`, { method: 'POST', agent, headers }, (answer) => answer.resume().on('end', () => count(answer.statusCode ?? 0)))
    .on('error', () => count('error'))
    .end(body)
}

let due = 0
const began = performance.now()
const timer = setInterval(() => {
  for (const now = ((performance.now() - began) / 1_000) * Number(rate); due < now; due++) attempt()
}, 5)
await sleep(Number(seconds) * 1_000)
clearInterval(timer)
await sleep(500)
process.stdout.write(JSON.stringify(statuses))
process.exit()
