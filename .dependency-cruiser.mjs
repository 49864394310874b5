/** No circle of imports, of types neither: two files that need each other are one thought, or one of them stands too low. */
export default {
  forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    includeOnly: '^(src|tests|bench|migrations|payload[.]config[.]ts)',
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types too, which no program sees any more.
    tsPreCompilationDeps: true,
  },
}
