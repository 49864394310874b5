import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Starts the browser that `npm test` found. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: found(), args: flags })
}

/** A browser of somebody's own, in French: what it keeps is in a folder, and still there when the browser was killed. */
export async function ownBrowser(profile: string): Promise<{ page: Page; kill(): Promise<void> }> {
  const program = spawn(found(), [...flags, '--accept-lang=fr-FR', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(program, 'exit')
  const address = await new Promise<string>((resolve) => createInterface(program.stderr).on('line', (line) => {
    const [, at] = /^DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (at) resolve(at)
  }))
  const [context] = (await chromium.connectOverCDP(address)).contexts()
  if (!context) throw new Error('The browser has no window')
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  return {
    page,
    async kill() {
      program.kill('SIGKILL')
      await ended
    },
  }
}

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

function found(): string {
  const executablePath = process.env.TEST_BROWSER
  if (!executablePath) throw new Error('TEST_BROWSER is not set: run tests with npm test')
  return executablePath
}
