import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Runs jest with these variables and arguments, prints `N passed, N failed`, and gives the code to leave with. */
export async function runJest(variables, args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deconcert-report-'))
  const report = path.join(folder, 'report.json')
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ')
  const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args], {
    env: { ...process.env, ...variables, NODE_ENV: 'test', NODE_OPTIONS: options },
    stdio: ['inherit', 'ignore', 'inherit'], // with --json its words go to stderr, and the report to stdout as well
  })
  // jest ends its workers and comes back to us; we then stop the database.
  const pass = (signal) => jest.kill(signal)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, pass)
  const code = await new Promise((resolve) => jest.once('close', (code) => resolve(code ?? 130)))
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0, testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  rmSync(folder, { recursive: true })
  tellDurations(testResults)
  const failed = numFailedTests + numRuntimeErrorTestSuites
  console.log(`${numPassedTests} passed, ${failed} failed`)
  return code || (failed ? 1 : 0)
}

/** How long the suites of each kind took, added up, and the ten longest. */
function tellDurations(results) {
  const suites = results.map(({ name, startTime, endTime }) => ({ name: path.relative(process.cwd(), name), seconds: (endTime - startTime) / 1_000 }))
  const kinds = {}
  for (const { name, seconds } of suites) {
    const kind = name.startsWith('tests/') ? name.split('/')[1] : 'unit'
    kinds[kind] = (kinds[kind] ?? 0) + seconds
  }
  console.log(Object.entries(kinds).map(([kind, seconds]) => `${kind} ${Math.round(seconds)} s`).join(', '))
  for (const { name, seconds } of suites.sort((one, other) => other.seconds - one.seconds).slice(0, 10)) console.log(`${Math.round(seconds)} s ${name}`)
}
