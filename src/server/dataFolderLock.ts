import { rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { socketFolder } from './postgres/folders'
import { codeOf, Refusal } from './refusal'

/** Who serves a data folder: its process and the port it listens on. */
type Owner = { pid: number; port: number }

/**
 * Takes the data folder for this process until the returned function is called, or refuses when another process has it.
 * A socket in the folder answers who that is: unlike a file with a number in it, it dies with its process.
 */
export async function lockDataFolder(folder: string, port: number): Promise<() => Promise<void>> {
  const socket = path.join(socketFolder(path.join(folder, 'owner'), 'socket', {}), 'socket')
  const owner = await ownerAt(socket)
  if (owner) throw refusal(folder, owner)
  const mine = { pid: process.pid, port }
  const server = await answering(socket, mine)
  // Two processes that found the same dead socket both replace it. The later one has it; the other sees that here, before it touched anything.
  await sleep(50)
  const seen = await ownerAt(socket)
  if (seen?.pid === mine.pid) return () => new Promise((done) => server.close(() => done()))
  server.close()
  throw refusal(folder, seen ?? mine)
}

/** Asks the socket who is behind it. Nobody, or somebody who died while we asked: null. */
function ownerAt(socket: string): Promise<Owner | null> {
  return new Promise((resolve, reject) => {
    let answer = ''
    net
      .connect(socket)
      .on('data', (chunk) => (answer += String(chunk)))
      .on('end', () => resolve(answer === '' ? null : (JSON.parse(answer) as Owner)))
      .on('error', (error) => (['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(codeOf(error) ?? '') ? resolve(null) : reject(error)))
  })
}

async function answering(socket: string, owner: Owner): Promise<net.Server> {
  rmSync(socket, { force: true })
  const server = net.createServer((connection) => connection.on('error', () => connection.destroy()).end(JSON.stringify(owner)))
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(socket, listening))
  return server.unref()
}

function refusal(folder: string, { pid, port }: Owner): Refusal {
  return new Refusal({
    fr: `Le dossier de données ${folder} sert déjà au processus ${pid} (port ${port}) : arrêtez-le, ou choisissez un autre DATA_DIR.`,
    en: `The data folder ${folder} already serves process ${pid} (port ${port}): stop it, or choose another DATA_DIR.`,
  })
}
