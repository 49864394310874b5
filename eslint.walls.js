/**
 * Which room may import which (DESIGN of the code: a fact travels one way). A room that is not in a list is behind a wall.
 * Inside a room `./x`, between rooms `@/room/x`.
 */
const rooms = {
  words: [],
  time: ['words'],
  text: ['words'],
  // What differs between two texts, and how that is drawn, wherever two are compared.
  differences: ['words', 'text'],
  files: ['words', 'text'],
  addresses: ['words'],
  look: [],
  storage: [],
  ask: ['addresses', 'words'],
  published: ['words'],
  graphql: ['published', 'ask', 'addresses', 'words', 'text', 'time', 'storage'],
  site: ['ask', 'addresses', 'words', 'text', 'time', 'look', 'storage'],
  pages: ['site', 'ask', 'addresses', 'words', 'text', 'time', 'look'],
  letters: ['addresses', 'words', 'text', 'time', 'differences'],
  deliveries: ['ask', 'addresses', 'words', 'text', 'time', 'letters'],
  cms: ['addresses', 'words', 'text', 'time', 'letters', 'limits', 'storage', 'files', 'differences'],
  // Members’ screens, and what mends those of Payload.
  panel: ['cms', 'letters', 'addresses', 'words', 'text', 'time', 'differences'],
  // Counts of tries, of work at once, of turns: what keeps many from taking everything.
  limits: [],
  // Of members' side it knows the private pages, and nothing of Payload behind it; of the site, what stands around a page.
  reception: ['cms/privatePages', 'limits', 'ask', 'addresses', 'words', 'text', 'time', 'differences', 'site/layout', 'site/prose'],
  app: ['cms', 'panel', 'words'],
  demo: ['cms', 'words', 'time'],
  server: ['ask', 'addresses', 'words', 'text', 'time', 'storage', 'graphql', 'published', 'cms', 'demo', 'deliveries', 'reception', 'files', 'limits', 'env'],
}

/** The floors of `cms`, from the bottom up: each knows only those before it. */
export const floors = [
  'secrets', 'transactions', 'errors', 'revisions', 'documents', 'agreements/machine', 'access', 'fields', 'journal', 'outbox',
  'agreements', 'notices', 'privatePages', 'accounts', 'saving', 'validation', 'export', 'globals', 'collections',
]

const knowPayload = ['cms', 'panel', 'app', 'server', 'demo']
const payload = { caseSensitive: true, regex: '^(payload|@payloadcms/)', message: 'Only cms, panel, app, server and demo know Payload.' }
const next = { caseSensitive: true, regex: '^next(/|$)', message: 'Members’ side knows nothing of Next.' }
const climbing = { caseSensitive: true, regex: `^(\\.\\./)+(${Object.keys(rooms).join('|')})(/|$)`, message: 'Between rooms, write @/room/x.' }

const wall = ([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { caseSensitive: true, regex: `^@/(?!(${[room, ...allowed].join('|')})(/|$))`, message: `The room ${room} knows only: ${allowed.join(', ') || 'itself'}.` },
          climbing,
          ...(knowPayload.includes(room) ? [] : [payload]),
          ...(['cms', 'panel'].includes(room) ? [next] : []),
        ],
      },
    ],
  },
})

const outside = { caseSensitive: true, regex: `^@/(?!(${['cms', ...rooms.cms].join('|')})(/|$))`, message: `The room cms knows only: ${rooms.cms.join(', ')}.` }
const climbingFloors = { caseSensitive: true, regex: `^(\\.\\./)+(${floors.map((floor) => floor.split('/')[0]).join('|')})/`, message: 'Between floors, write @/cms/floor/x.' }
const betweenCollections = { caseSensitive: true, regex: '^(\\.\\./)+[A-Z]|^@/cms/collections/', message: 'A collection imports no other collection.' }

function floor(name, at) {
  const below = ['payload-types', ...floors.slice(0, at), name]
  const upwards = { caseSensitive: true, regex: `^@/cms/(?!(${below.join('|')})(/|$))`, message: `The floor ${name} knows only those below it: ${floors.slice(0, at).join(', ') || 'none'}.` }
  const patterns = [outside, climbing, climbingFloors, next, upwards, ...(name === 'collections' ? [betweenCollections] : [])]
  return { files: [`src/cms/${name}/${name === 'collections' ? '*/' : ''}**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

// Of two that fit a file the later one counts: a floor within another comes after it.
const inOrder = floors.map((name, at) => [name, at]).sort(([one], [other]) => one.split('/').length - other.split('/').length)

export const walls = [...Object.entries(rooms).map(wall), ...inOrder.map(([name, at]) => floor(name, at))]
export const roomNames = Object.keys(rooms)
