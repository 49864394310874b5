const suite = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] }, // see src/server/main.ts
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // In jest's context each look at a global goes through an interceptor: Drizzle's innermost function, which asks for `Object` at every step, then takes two fifths of all time.
  transformIgnorePatterns: ['/node_modules/(?!drizzle-orm/entity\\.)'],
  transform: {
    '/drizzle-orm/entity\\.c?js$': '<rootDir>/tests/support/ownGlobals.mjs',
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2023', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/support/noStyle.ts',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  setupFilesAfterEnv: ['<rootDir>/tests/support/noSurprises.ts'],
  waitForUnhandledRejections: true,
}

/** What each needs: nothing; a database; the built server as well; a browser as well. `npm test` prepares what is asked for and no more. */
const projects = { unit: ['src', 'migrations'], data: ['tests/data'], server: ['tests/server'], browser: ['tests/browser'] }

/** Native ES modules: run with NODE_OPTIONS=--experimental-vm-modules, as `npm test` does. */
export default {
  projects: Object.entries(projects).map(([displayName, folders]) => ({ ...suite, displayName, roots: folders.map((folder) => `<rootDir>/${folder}`) })),
  testSequencer: '<rootDir>/tests/support/run/longestFirst.mjs',
  testTimeout: 20_000, // jest reads it here only, not in a project
  maxWorkers: 2,
  forceExit: true, // Payload's pool keeps one connection for ever
}
