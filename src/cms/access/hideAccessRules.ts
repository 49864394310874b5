import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload'

/** What somebody may do is answered with yes or no: the rule behind it names documents, also such as they may not know of. */
export function hideAccessRules(config: SanitizedConfig): SanitizedConfig {
  for (const endpoints of [config, ...config.collections, ...config.globals].map((one) => one.endpoints || [])) {
    for (const [at, endpoint] of endpoints.entries()) endpoints[at] = withoutRules(endpoint)
  }
  return config
}

function withoutRules<Asked extends Endpoint>(endpoint: Asked): Asked {
  if (!endpoint.path.startsWith('/access')) return endpoint
  return {
    ...endpoint,
    handler: async (req: PayloadRequest) => {
      const answer = await endpoint.handler(req)
      return new Response(JSON.stringify(await answer.json(), (name, value: unknown) => (name === 'where' ? undefined : value)), answer)
    },
  }
}
