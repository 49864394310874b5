import { withPayload } from '@payloadcms/next/withPayload'

const config = withPayload(
  {
    poweredByHeader: false,
    images: { unoptimized: true },
    // Types are checked by `npm run types`, once for the whole project.
    typescript: { ignoreBuildErrors: true },
    // One copy of Payload for our server and for Next: a bundled second one breaks `instanceof ValidationError`.
    serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle'],
  },
  { devBundleServerPackages: false },
)

const headers = config.headers
// withPayload asks every path for client hints; readers' pages ask for nothing.
config.headers = async () => (await headers()).map((h) => (h.source === '/:path*' ? { ...h, source: '/admin/:path*' } : h))

export default config
