import { match, missingAt } from '@/addresses'
import { rendered } from '@/site/rendered.fixture'
import type { About, Frame } from './frame'
import { HeadTags } from './HeadTags'
import { Layout } from './Layout'

const site = { name: 'De Concert', intro: null, footer: null, email: null, phone: { number: '04 65 71 12 34', hours: null }, postalAddress: null }
const about: About = { title: 'Agenda', description: 'Ce qui vient.', version: '2025-01-10T08:40:00+00:00', isContinuation: false }
const frameAt = (path: string, asked: Frame['site'] = site): Frame => ({ at: match(path) ?? missingAt(path), origin: 'https://deconcert.example', site: asked, isPreview: false })
const layout = (path: string, asked: Frame['site'] = site) => rendered(<Layout frame={frameAt(path, asked)} about={about}>{'…'}</Layout>)
const head = (path: string, changes: Partial<About> = {}) => rendered(<HeadTags frame={frameAt(path)} about={{ ...about, ...changes }} />).html

it('leads to the same page in the other language', () => {
  expect(layout('/evenements/fete').html).toContain('<a href="/en/events/fete" lang="en" hrefLang="en">English</a>')
  expect(layout('/en/venues/ccva').html).toContain('<a href="/lieux/ccva" lang="fr" hrefLang="fr">Français</a>')
})

it('offers no other language for a page that does not exist', () => expect(layout('/rien').html).not.toContain('English'))

it('says where the reader is', () => {
  expect(layout('/evenements').html).toContain('<a href="/evenements" aria-current="page">')
  expect(layout('/evenements/fete').html).toContain('<a href="/evenements" aria-current="true">')
  expect(layout('/themes').html).not.toContain('aria-current')
})

it('links only to pages that exist, in the language of the page', () => {
  for (const path of ['/', '/en']) {
    const links = [...layout(path).html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => match(href ?? ''))
    expect(links).not.toContain(null)
    expect(links.length).toBeGreaterThan(10)
  }
})

it('ends with the version and the address, on the clocks of its readers', () => {
  expect(layout('/evenements/fete').text).toContain('Version du 10 janvier 2025, 9 h 40. Adresse de cette page : https://deconcert.example/evenements/fete')
})

it('stands without the site’s own words when they could not be asked', () => expect(layout('/evenements', null).text).toContain('De Concert'))

it('tells search engines its one address and its other languages', () => {
  expect(head('/en/events')).toBe(
    '<title>Agenda – De Concert</title><meta name="description" content="Ce qui vient."/>' +
      '<link rel="canonical" href="https://deconcert.example/en/events"/>' +
      '<link rel="alternate" hrefLang="fr" href="https://deconcert.example/evenements"/>' +
      '<link rel="alternate" hrefLang="en" href="https://deconcert.example/en/events"/>' +
      '<link rel="alternate" hrefLang="x-default" href="https://deconcert.example/evenements"/>',
  )
})

it.each([
  ['a page that does not exist', '/rien', {}],
  ['the middle of a list', '/evenements', { isContinuation: true }],
])('keeps %s out of search engines', (_what, path, changes) => {
  expect(head(path, changes)).toContain('<meta name="robots" content="noindex"/>')
  expect(head(path, changes)).not.toContain('canonical')
})
