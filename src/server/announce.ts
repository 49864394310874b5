import type { Environment } from '@/env'

/** Prints where everything is. */
export function announce({ siteUrl, dataDir, databaseUrl }: Environment): void {
  const data = databaseUrl ? '' : `\n  données / data                  ${dataDir}`
  process.stdout.write(`
  site                            ${siteUrl}/
  administration / admin          ${siteUrl}/admin
  API GraphQL                     ${siteUrl}/api/graphql
  explorateur / API explorer      ${siteUrl}/developpeurs/graphiql${data}

  Prêt. Ctrl-C pour arrêter. / Ready. Ctrl-C to stop.
`)
}
