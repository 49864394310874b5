import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Runs jest with these variables and arguments, prints `N passed, N failed`, and gives the code to leave with. */
export async function runJest(variables, args) {
  const report = path.join(variables.TEST_FOLDER, 'report.json')
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ')
  const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args], {
    env: { ...process.env, ...variables, NODE_ENV: 'test', NODE_OPTIONS: options },
    stdio: ['inherit', 'ignore', 'inherit'], // with --json its words go to stderr, and the report to stdout as well
  })
  // jest ends its workers and comes back to us; we then stop the database.
  const pass = (signal) => jest.kill(signal)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, pass)
  const code = await new Promise((resolve) => jest.once('close', (code) => resolve(code ?? 130)))
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const failed = numFailedTests + numRuntimeErrorTestSuites
  console.log(`${numPassedTests} passed, ${failed} failed`)
  return code || (failed ? 1 : 0)
}
