import net from 'node:net'

/** Sends a request by hand, as no client would, and gives the beginning of the answer. */
export function sentByHand(origin: string, line: string, headers: object, body = ''): Promise<string> {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(new URL(origin).port), '127.0.0.1')
    // After the beginning of the answer an error is that of a connection that was closed on us.
    socket.on('error', reject).once('data', (chunk) => (resolve(String(chunk)), socket.destroy()))
    socket.write(`${line}\r\n${head.join('')}\r\n${body}`)
  })
}
