import { inspect } from 'node:util'
import { withoutValues } from './withoutValues'

const secret = 'canary'
const written = (error: unknown) => inspect(withoutValues(error), { depth: 9 })

const driver = Object.assign(new Error(`duplicate key value violates unique constraint "users_email_idx"`), {
  name: 'error', code: '23505', detail: `Key (email)=(${secret}@cast.example) already exists.`, where: `unnamed portal parameter $1 = '${secret}'`, constraint: 'users_email_idx', table: 'users',
})

it.each([
  ['a statement with its parameters', Object.assign(new Error(`Failed query: insert into "users" values ($1)\nparams: ${secret},\nx`, { cause: driver }), { params: [secret], query: 'insert' })],
  ['a value of the wrong kind', new Error(`invalid input syntax for type uuid: "${secret}"`)],
  ['a value with marks of quotation and lines', new Error(`invalid input syntax for type json: "{"a": "${secret}\n"}"`)],
  ['a body that is no JSON', syntaxErrorOf(`{"password": ${secret}}`)],
  ['a body that ends too soon', syntaxErrorOf(`{"password": "${secret}`)],
  ['a letter that was refused', Object.assign(new Error(`Can't send mail - 550 no such user <${secret}@cast.example>`), { response: `550 ${secret}`, rejected: [secret] })],
  ['many at once', new AggregateError([new Error(secret)], 'All failed')],
  ['a failure within a failure', new Error('outside', { cause: new Error('inside', { cause: Object.assign(new Error('x'), { data: { password: secret } }) }) })],
  ['what is no error', { password: secret }],
])('%s is written down without the value', (_what, error) => expect(written(error)).not.toContain(secret))

it('keeps what helps to find the mistake', () => {
  const error = Object.assign(new Error(`Failed query: insert into "users" values ($1)\nparams: ${secret}`, { cause: driver }), { name: 'DrizzleQueryError' })
  const text = written(error)
  for (const words of ['[DrizzleQueryError]: Failed query: insert into "users" values ($1)', 'withoutValues.test.ts', '23505', 'users_email_idx', 'duplicate key value']) expect(text).toContain(words)
})

function syntaxErrorOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
