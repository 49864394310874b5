import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Where a request comes from. `proxies` of the operator's stand in front, and each has added the address it saw to X-Forwarded-For: what is further
 * left was written by whoever asked, and is not believed. Of IPv6 the network: a household has 2^64 addresses.
 */
export function addressOf({ headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const seen = [...forwarded.split(',').map((one) => one.trim()), socket.remoteAddress ?? ''].filter(Boolean)
  return network(seen[Math.max(0, seen.length - 1 - proxies)] ?? '')
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain.slice(0, 64)
  const [before = '', after = ''] = plain.toLowerCase().split('::')
  const groups = (part: string) => part.split(':').filter(Boolean)
  const missing = plain.includes('::') ? 8 - groups(before).length - groups(after).length : 0
  const whole = [...groups(before), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(after)]
  return `${whole.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
