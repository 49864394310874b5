import { troubleOf } from './troubleOf'

const failure = (more: object, message = 'x') => Object.assign(new Error(message), more)

it.each([
  ['a server that is starting', failure({ code: '57P03' }), 'away'],
  ['a session that was ended', failure({ code: '57P01' }), 'away'],
  ['a lost connection', failure({ code: '08006' }), 'away'],
  ['nobody at the port', failure({ code: 'ECONNREFUSED', syscall: 'connect' }), 'away'],
  ['no socket', failure({ code: 'ENOENT', syscall: 'connect' }), 'away'],
  ['what the driver says without a code', new Error('Connection terminated unexpectedly'), 'away'],
  ['a pool without a connection to give', new Error('timeout exceeded when trying to connect'), 'away'],
  ['a full disk, told by PostgreSQL', failure({ code: '53100' }), 'full'],
  ['a full disk, told by the system', failure({ code: 'ENOSPC', syscall: 'write' }), 'full'],
  ['a standby', failure({ code: '25006' }), 'read-only'],
  ['what it caused', new Error('Failed query', { cause: new Error('x', { cause: failure({ code: '57P02' }) }) }), 'away'],
  ['a file that is not there', failure({ code: 'ENOENT', syscall: 'open' }), null],
  ['a double', failure({ code: '23505' }), null],
  ['a mistake of ours that quotes the driver', new Error('It said: Connection terminated'), null],
  ['nothing', undefined, null],
])('%s', (_what, error, trouble) => expect(troubleOf(error)).toBe(trouble))
