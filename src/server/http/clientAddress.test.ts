import { addressOf } from './clientAddress'

const from = (remoteAddress: string, forwarded: string | undefined, proxies: number) =>
  addressOf({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }, proxies)

test.each([
  ['without a proxy, only the connection is believed', '203.0.113.5', '198.51.100.1', 0, '203.0.113.5'],
  ['behind one proxy, what it saw', '127.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['behind one proxy, nothing that the visitor wrote', '127.0.0.1', '1.1.1.1, 2.2.2.2, 198.51.100.1', 1, '198.51.100.1'],
  ['behind two proxies', '127.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['a proxy that added nothing', '127.0.0.1', undefined, 1, '127.0.0.1'],
  ['an address of version 4 in the form of 6', '::ffff:203.0.113.5', undefined, 0, '203.0.113.5'],
  ['the network of an address of version 6', '2001:DB8:0:1:aa:bb:cc:dd', undefined, 0, '2001:db8:0:1::/64'],
  ['the same, written short', '2001:db8:0:1::dd', undefined, 0, '2001:db8:0:1::/64'],
  ['this machine', '::1', undefined, 0, '0:0:0:0::/64'],
])('%s', (_what, remote, forwarded, proxies, address) => expect(from(remote, forwarded, proxies)).toBe(address))
