import { type Match, match, missingAt, type PrivateAddress, privateAt } from '@/addresses'
import type { Rehearsed } from '@/cms/saving/rehearse'
import { concepts } from '@/cms/revisions/concepts'

/** What a request is for. */
export type Route =
  | { to: 'page'; at: Match }
  | { to: 'elsewhere'; location: string }
  | { to: 'media'; name: string }
  | { to: 'preview'; wanted: Rehearsed }
  | { to: 'reception'; at: PrivateAddress }
  | { to: 'refusal'; status: 400 | 405; allow?: string }
  | { to: 'graphql' | 'graphiql' | 'public' | 'health' | 'readiness' | 'robots' | 'inside' }

type Surroundings = { dev: boolean; isPublicFile(path: string): boolean }

/** Decides, from its method and target, what a request is for. Next gets the admin, Payload’s API and its own static files, and in development known pages. */
export function route(method: string, target: string, { dev, isPublicFile }: Surroundings): Route {
  const { path, search } = split(target)
  if (!path.startsWith('/')) return { to: 'refusal', status: 400 }
  if (path === '/api/graphql') return { to: 'graphql' }
  if (isInside(path) || (dev && isNextsInDevelopment(path))) return { to: 'inside' }
  const at = privateAt(path)
  if (at && (isLooking(method) || (method === 'POST' && at.shows === 'page'))) return { to: 'reception', at }
  if (!isLooking(method)) return { to: 'refusal', status: 405, allow: 'GET, HEAD' }
  if (path in ours) return { to: ours[path as keyof typeof ours] }
  if (isPublicFile(path)) return { to: 'public' }
  const wanted = previewAt(path, search)
  if (wanted) return { to: 'preview', wanted }
  const name = /^\/media\/([\w-][\w.-]*)$/.exec(path)?.[1]
  if (name) return { to: 'media', name }
  return pageAt(path, search)
}

const isLooking = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** A request's target as path and search (with its question mark); clients that speak to a proxy send a whole URL. */
export function split(target: string): { path: string; search: string } {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const [, path = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local) ?? []
  return { path: path || (local === target ? '' : '/'), search }
}

const ours = {
  '/developpeurs/graphiql': 'graphiql',
  '/healthz': 'health',
  '/readyz': 'readiness',
  '/robots.txt': 'robots',
} as const

// A dot segment or a coded slash would make Next see another path than the one we decided on.
const disguised = /(^|\/)(\.|%2e){1,2}(\/|$)|%2f|%5c|\\|\/\//i

function isInside(path: string): boolean {
  return /^\/(admin|api)(\/|$)|^\/_next\/static\/./.test(path) && !disguised.test(path)
}

function isNextsInDevelopment(path: string): boolean {
  return /^\/(_next|__nextjs)/.test(path) && !/^\/_next\/(data|image)(\/|$)/.test(path) && !disguised.test(path)
}

// `/preview/events/<id>?locale=en&organisers=proposed`
function previewAt(path: string, search: string): Rehearsed | null {
  const [, name, id] = /^\/preview\/([a-z]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(path) ?? []
  const concept = concepts.find((one) => one === name)
  if (!concept || !id) return null
  const asked = new URLSearchParams(search)
  return { concept, id, locale: asked.get('locale') === 'en' ? 'en' : 'fr', proposed: asked.get('organisers') === 'proposed' }
}

function pageAt(path: string, search: string): Route {
  const at = match(path)
  if (at) return { to: 'page', at }
  const canonical = path.endsWith('/') ? match(path.replace(/\/+$/, '')) : null
  return canonical ? { to: 'elsewhere', location: canonical.path + search } : { to: 'page', at: missingAt(path) }
}
