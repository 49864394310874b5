import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DocumentNode, ExecutionArgs } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from './context'
import { useLimits } from './limits/plugin'
import { answer } from './execute'
import { schema } from './schema'
import { maskError } from './maskError'

// A parsed document takes some hundred times its length.
const DOCUMENTS_REMEMBERED = 200

/** Answers `/api/graphql`: GET, and POST with JSON. Read-only and open to every site, so it looks at no cookie and gives no credentials. */
export function yogaWith(context: () => Context): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const yoga = createYoga({
    schema,
    context,
    graphqlEndpoint: '/api/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    // The server in front of it limits bodies.
    maxRequestBodySize: false,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, (cause) => console.error('An answer of the door failed:', cause)) },
    parserAndValidationCache: {
      documentCache: new LRUCache<string, DocumentNode>({ max: DOCUMENTS_REMEMBERED }),
      errorCache: new LRUCache<string, Error>({ max: DOCUMENTS_REMEMBERED }),
    },
    plugins: [useLimits(), useCompiled],
  })
  return async (req, res) => {
    for (const [name, value] of Object.entries(open)) res.setHeader(name, value)
    if (req.method !== 'OPTIONS') return void (await yoga(req, res))
    res.writeHead(204, { ...asked, 'Content-Length': 0 }).end()
  }
}

const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' }
const asked = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type, Accept',
  'Access-Control-Max-Age': 86_400,
}

const useCompiled: Plugin<Context> = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(({ document, operationName, variableValues, contextValue }: ExecutionArgs) =>
      answer({ document, operationName, variables: variableValues ?? {}, context: contextValue as Context }),
    )
  },
}
