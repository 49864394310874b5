// Run with `node --conditions=production`: otherwise Lexical's packages choose between their builds in a top-level await,
// which Node 20 never finishes in about one start out of five.

// Before anything loads React or Next, which read it once.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' })
const { run } = await import('./start')
await run()

export {}
