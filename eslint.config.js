import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'
import { guarded, guardedRooms, otherBundle } from './eslint.guarded.js'
import { walls } from './eslint.walls.js'

const localApi = '/^(find|findByID|findVersions|findVersionByID|count|countVersions|create|update|delete|duplicate|restoreVersion|findGlobal|updateGlobal)$/'

// Payload's Local API overrides access by default, even with a user: every call says which.
const outLoud = ['callee.object.name', 'callee.object.property.name'].map((payload) => ({
  selector: `CallExpression[${payload}='payload'][callee.property.name=${localApi}]:not(:has(Property[key.name='overrideAccess']))`,
  message: 'Say overrideAccess out loud, with its reason.',
}))

export default defineConfig(
  globalIgnores(['.next/', 'dist/', '.data/', 'coverage/', 'next-env.d.ts', 'src/cms/payload-types.ts', 'src/ask/documents.ts', 'src/app/**/importMap.js', 'migrations/*_first.ts']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A collection's hooks are asynchronous by contract, whether or not they wait.
      '@typescript-eslint/require-await': 'off',
      // Our objects are closures: none of their functions knows `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-warning-comments': 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['**/*.mjs', '*.js', 'bench/**', 'tests/run.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly', Buffer: 'readonly', AbortController: 'readonly' } }, rules: { 'no-console': 'off' } },
  guardedRooms,
  ...otherBundle,
  { files: ['src/server/**'], rules: { 'no-restricted-syntax': ['error', ...outLoud] } },
  { files: ['src/cms/**', 'src/panel/**'], rules: { 'no-restricted-syntax': ['error', ...outLoud, ...guarded] } },
  ...walls,
)
