import { match, missingAt } from '@/addresses'
import { route, split } from './route'

const built = { dev: false, isPublicFile: (path: string) => path === '/style.abc.css' }
const get = (target: string) => route('GET', target, built)

test.each(['/', '/en', '/evenements', '/evenements/une-fete', '/en/events/une-fete?after=x'])('%s is a page', (target) => {
  expect(get(target)).toEqual({ to: 'page', at: match(split(target).path) })
})

test.each([
  ['/api/graphql', 'graphql'],
  ['/api/graphql?query={__typename}', 'graphql'],
  ['/developpeurs/graphiql', 'graphiql'],
  ['/style.abc.css', 'public'],
  ['/healthz', 'health'],
  ['/readyz', 'readiness'],
  ['/robots.txt', 'robots'],
  ['/admin', 'inside'],
  ['/admin/collections/events', 'inside'],
  ['/api/users/login', 'inside'],
  ['/_next/static/chunks/a.js', 'inside'],
])('%s is for %s', (target, to) => {
  expect(get(target)).toEqual({ to })
})

test.each([
  '/nothing-here',
  '/404',
  '/500',
  '/_error',
  '/_next/data/build/event.json',
  '/_next/image?url=%2Fmedia%2Fa.png&w=64&q=75',
  '/_next/static/',
  '/_next/static/../data/build/event.json',
  '/_next/static/%2e%2e/data/build/event.json',
  '/_next/static/..%2fdata/build/event.json',
  '/api/../_error',
  '/api//graphql',
  '/administration',
  '/event',
  '/missing',
  '/__nextjs_original-stack-frame',
  '/style.other.css',
  '/media/../package.json',
  '/media/.env',
  '/media/a/b.png',
  '/%',
  '/%E0%A4%A',
  '//example.org/',
  '/nothing-here/',
])('%s is nowhere, and our own page says so', (target) => {
  expect(get(target)).toEqual({ to: 'page', at: missingAt(split(target).path) })
})

test('a page asked for with a slash too many is elsewhere', () => {
  expect(get('/evenements/?after=x')).toEqual({ to: 'elsewhere', location: '/evenements?after=x' })
  expect(get('/en/')).toEqual({ to: 'elsewhere', location: '/en' })
})

test('a file of the platform is found by its name', () => {
  expect(get('/media/affiche-640.webp')).toEqual({ to: 'media', name: 'affiche-640.webp' })
})

test('only the admin and the API take more than questions', () => {
  expect(route('POST', '/evenements', built)).toEqual({ to: 'refusal', status: 405, allow: 'GET, HEAD' })
  expect(route('HEAD', '/evenements', built).to).toBe('page')
  expect(route('POST', '/api/graphql', built).to).toBe('graphql')
  expect(route('DELETE', '/api/events/1', built).to).toBe('inside')
})

test('a target that is no path is refused, a whole URL is read', () => {
  expect(route('OPTIONS', '*', built)).toEqual({ to: 'refusal', status: 400 })
  expect(get('http://example.org/evenements')).toEqual({ to: 'page', at: match('/evenements') })
  expect(get('http://example.org')).toEqual({ to: 'page', at: match('/') })
})

test('in development Next’s own addresses are open, but for those that would go round us', () => {
  const dev = (target: string) => route('GET', target, { ...built, dev: true }).to
  expect(['/_next/webpack-hmr', '/__nextjs_font/a.woff2', '/_next/data/x/event.json', '/_next/image?url=a'].map(dev)).toEqual(['inside', 'inside', 'page', 'page'])
})

describe('a private address', () => {
  const token = 'Ab_-'.repeat(16)

  test.each([
    ['GET', `/repondre/${token}`, { locale: 'fr', token, shows: 'page' }],
    ['HEAD', `/en/answer/${token}?x=y`, { locale: 'en', token, shows: 'page' }],
    ['POST', `/repondre/${token}`, { locale: 'fr', token, shows: 'page' }],
    ['GET', `/repondre/${token}/apercu`, { locale: 'fr', token, shows: 'preview' }],
    ['GET', `/en/answer/${token}/preview`, { locale: 'en', token, shows: 'preview' }],
  ])('%s %s is received', (method, target, at) => expect(route(method, target, built)).toEqual({ to: 'reception', at }))

  test.each([
    ['PUT', `/repondre/${token}`],
    ['POST', `/repondre/${token}/apercu`],
    ['POST', `/repondre/${token}x`],
  ])('%s %s is refused', (method, target) => expect(route(method, target, built)).toMatchObject({ to: 'refusal', status: 405 }))

  test.each([`/repondre/${token}x`, '/repondre', `/en/repondre/${token}`, `/repondre/${token}/preview`])('%s is nowhere', (target) => expect(get(target)).toMatchObject({ to: 'page', at: { page: 'missing' } }))
})
