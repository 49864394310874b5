/** Addresses that are not pages: the same in every language, answered by the server itself. */
export const apiPaths = { graphql: '/api/graphql', graphiql: '/developpeurs/graphiql' } as const
