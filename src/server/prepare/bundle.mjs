import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

/** Bundles our own code for Node; packages stay packages, so that Next and we share one copy of each. */
export async function bundleServer() {
  await rm('dist/chunks', { recursive: true, force: true })
  await build({
    entryPoints: ['main', 'start', 'migrateOnly', 'keepFile', 'postgres/index'].map((name) => `src/server/${name}.ts`),
    entryNames: '[dir]/[name]',
    outbase: 'src/server',
    outdir: 'dist',
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'silent',
  })
}
