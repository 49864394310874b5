import type { CodegenConfig } from '@graphql-codegen/cli'

/** Turns the site's operations into typed documents: `src/ask/documents.ts`. Run by `npm run generate:documents`. */
const config: CodegenConfig = {
  schema: 'src/graphql/schema.graphql',
  documents: ['src/site/**/*.graphql', 'src/pages/**/*.graphql'],
  generates: {
    'src/ask/documents.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumType: 'string-literal',
        inlineFragmentTypes: 'combine',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        skipTypename: true,
        useTypeImports: true,
        optimizeDocumentNode: true,
        dedupeFragments: true,
      },
    },
  },
}

export default config
