/** Native ES modules: run with NODE_OPTIONS=--experimental-vm-modules, as `npm test` does. */
export default {
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/migrations'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] }, // see src/server/main.ts
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
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
  testTimeout: 20_000,
  maxWorkers: 2,
  forceExit: true, // Payload's pool keeps one connection for ever
}
