import Sequencer from '@jest/test-sequencer'

/** Suites of more than a minute and a half, the longest first: whoever begins last must not be waited for alone. Durations are printed at the end of each run. */
const long = [
  'server/rights/reads', 'data/rights/rights', 'server/rights/serverFunctions', 'browser/publisher', 'browser/panel', 'browser/administrator', 'server/start/comingBack', 'browser/anyhow',
  'server/http/unfit', 'server/saving/forms', 'server/rights/hidden', 'browser/agreement', 'browser/closing', 'server/start/ownDatabase', 'browser/kept', 'data/saving/conflicts',
]
const kinds = ['unit', 'browser', 'server', 'data']

/** What is quick to tell first, then what takes longest. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const before = await super.sort(tests)
    return before.map((test) => ({ test, rank: rankOf(test) })).sort((one, other) => one.rank - other.rank).map(({ test }) => test)
  }
}

function rankOf({ path, context }) {
  const kind = kinds.indexOf(context.config.displayName?.name)
  if (kind === 0) return 0
  const place = long.findIndex((suite) => path.endsWith(`/tests/${suite}.test.ts`))
  return place >= 0 ? 1 + place : 1 + long.length + kind
}
