import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

/** A program of ours under test: what it said so far, and how it ended. */
export type Program = {
  pid: number
  output(): string
  /** Resolves when the output matches; rejects when the program ends first. */
  says(pattern: RegExp, patience?: number): Promise<void>
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  signal(name: NodeJS.Signals): void
}

/** Starts the built server as `npm start` does, with this environment and little else; `through`: a command that becomes it. */
export function startProgram(given: Record<string, string>, through: readonly string[] = []): Program {
  const [command = '', ...args] = [...through, process.execPath, '--conditions=production', 'dist/main.js']
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const, ...given }
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = endOf(child)
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    signal: (name) => void child.kill(name),
    says: (pattern, patience = 60_000) =>
      new Promise((resolve, reject) => {
        const settle = (how: () => void) => {
          clearTimeout(timer)
          for (const stream of [child.stdout, child.stderr]) stream.off('data', look)
          how()
        }
        const look = () => void (pattern.test(output) && settle(resolve))
        const timer = setTimeout(() => settle(() => reject(new Error(`Not said within ${patience} ms: ${pattern}\n${output}`))), patience)
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
        void ended.then(() => (look(), settle(() => reject(new Error(`Ended without saying ${pattern}\n${output}`)))))
        look()
      }),
  }
}

function endOf(child: ChildProcess): Program['ended'] {
  // A suite that is cut short cannot end its programs: the run finds them here and does (`run/withCluster.mjs`).
  const note = `${process.env.TEST_FOLDER}/programs/${child.pid}`
  writeFileSync(note, '')
  return new Promise((resolve) =>
    child.once('close', (code, signal) => {
      rmSync(note, { force: true })
      resolve({ code, signal })
    }),
  )
}
