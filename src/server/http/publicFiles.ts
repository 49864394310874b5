import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'

/** Files of ours that the build made: the style sheet, and the explorer's. Their names change with their content, so they are kept for ever. */
export type PublicFiles = {
  stylesheet: string
  explorer: { script: string; style: string }
  has(path: string): boolean
  answer(req: IncomingMessage, res: ServerResponse, path: string): void
}

type Manifest = Pick<PublicFiles, 'stylesheet' | 'explorer'>

/** Opens what the build wrote into this folder (`prepare/publicFiles.mjs`): the files, each also compressed, and a manifest. */
export function openPublicFiles(folder: string): PublicFiles {
  const { stylesheet, explorer } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest
  const names = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'manifest.json') : [])
  return {
    stylesheet,
    explorer,
    has: (asked) => names.has(asked.slice(1)),
    answer(req, res, asked) {
      const name = asked.slice(1)
      const [extension, encoding] = encodings.find(([extension, encoding]) => names.has(name + extension) && accepts(req, encoding)) ?? ['']
      if (encoding) res.setHeader('Content-Encoding', encoding)
      res.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream')
      res.setHeader('Vary', 'Accept-Encoding')
      send(req, name + extension, { root: folder, maxAge: '1y', immutable: true, index: false }).pipe(res)
    },
  }
}

const encodings = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const

const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.ico': 'image/x-icon' }

function accepts(req: IncomingMessage, encoding: string): boolean {
  return new RegExp(`(^|[ ,])${encoding}( *;q=(0\\.0*[1-9]|1)| *,|$)`).test(String(req.headers['accept-encoding'] ?? ''))
}
