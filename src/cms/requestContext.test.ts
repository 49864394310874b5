import { readdirSync, readFileSync } from 'node:fs'

// Payload lets anybody keep anything in a request: what is not declared would be `unknown`, and a misspelt key is never there.

const keysIn = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].flatMap(([, key]) => key ?? [])
const files = readdirSync('src/cms', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('requestContext'))
const code = files.map((file) => readFileSync(`src/cms/${file}`, 'utf8')).join('\n')

it('every key that is asked for is declared, and every declared one is asked for', () => {
  const declared = keysIn(/^ {4}(\w+)\?:/gm, readFileSync('src/cms/requestContext.ts', 'utf8'))
  expect([...new Set(keysIn(/(?:\breq\.|(?<![.\w]))context\.(\w+)/g, code))].toSorted()).toEqual(declared.toSorted())
})
