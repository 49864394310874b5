/**
 * Which room may import which (DESIGN of the code: a fact travels one way). A room that is not in a list is behind a wall.
 * Inside a room `./x`, between rooms `@/room/x`.
 */
const rooms = {
  words: [],
  time: ['words'],
  text: ['words'],
  files: ['words', 'text'],
  addresses: ['words'],
  look: [],
  storage: [],
  ask: ['addresses', 'words'],
  published: ['words'],
  graphql: ['published', 'ask', 'addresses', 'words', 'text', 'time', 'storage'],
  site: ['ask', 'addresses', 'words', 'text', 'time', 'look', 'storage'],
  pages: ['site', 'ask', 'addresses', 'words', 'text', 'time', 'look'],
  letters: ['addresses', 'words', 'text', 'time'],
  deliveries: ['ask', 'addresses', 'words', 'text', 'time', 'letters'],
  cms: ['addresses', 'words', 'text', 'time', 'letters', 'storage', 'files'],
  // Of members' side it knows the desk, and nothing of Payload behind it; of the site, what stands around a page.
  reception: ['cms/acts/page', 'ask', 'addresses', 'words', 'text', 'time', 'site/layout', 'site/prose'],
  app: ['cms', 'words'],
  demo: ['cms', 'words', 'time'],
  server: ['ask', 'addresses', 'words', 'text', 'time', 'storage', 'graphql', 'published', 'cms', 'demo', 'deliveries', 'reception', 'files', 'env'],
}

const knowPayload = ['cms', 'app', 'server', 'demo']
const payload = { caseSensitive: true, regex: '^(payload|@payloadcms/)', message: 'Only cms, app, server and demo know Payload.' }
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
          ...(room === 'cms' ? [next] : []),
        ],
      },
    ],
  },
})

const betweenCollections = {
  files: ['src/cms/collections/*/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { caseSensitive: true, regex: '^(\\.\\./)+[A-Z]|^@/cms/collections/', message: 'A collection imports no other collection.' },
          { caseSensitive: true, regex: `^@/(?!(${['cms', ...rooms.cms].join('|')})(/|$))`, message: `The room cms knows only: ${rooms.cms.join(', ')}.` },
          climbing,
          next,
        ],
      },
    ],
  },
}

export const walls = [...Object.entries(rooms).map(wall), betweenCollections]
