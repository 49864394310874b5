import fc from 'fast-check'
import { br, doc, h, li, link, list, p, quote, text } from './fixtures'
import { escapeHtml, toHtml, toMarkdown, toText } from './index'
import type { RichNode } from './nodes'

const dangerous = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', '[x](javascript:alert(1))', '**x**', '# x', '`x`', '</p>', "' onclick='x"),
)
const leaf = fc.oneof(
  fc.tuple(dangerous, fc.integer({ min: 0, max: 3 })).map(([words, format]) => text(words, format)),
  fc.constant(br),
  fc.tuple(fc.oneof(dangerous, fc.constant('javascript:alert(1)'), fc.webUrl()), dangerous).map(([url, words]) => link({ url }, words)),
)
const block: fc.Arbitrary<RichNode> = fc.oneof(
  fc.array(leaf).map((children) => p(...children)),
  fc.array(leaf).map((children) => quote(...children)),
  dangerous.map((words) => h('h3', words)),
  fc.array(fc.array(leaf)).map((items) => list('bullet', ...items.map((children) => li(...children)))),
)
const document = fc.array(block).map((blocks) => doc(...blocks))

// Every tag our renderer may write. Whatever else looks like one came from the text.
const ours = /<\/?(?:p|h[2-4]|ul|ol|li|blockquote|strong|em)>|<br>|<\/a>|<a href="[^"<>]*">/g

it('writes no tag but ours, and no bare sign', () => {
  fc.assert(
    fc.property(document, fc.constantFrom('fr', 'en', null), (stored, language) => {
      const rest = toHtml(stored, undefined, language).replace(ours, '')
      expect(rest).not.toMatch(/[<>"']/)
      expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
    }),
  )
})

it('links only where a reader may go', () => {
  fc.assert(
    fc.property(document, (stored) => {
      for (const [, href] of toHtml(stored).matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?|mailto|tel):/)
    }),
  )
})

it('lets no text become Markdown', () => {
  fc.assert(
    fc.property(dangerous, (words) => {
      const bare = toMarkdown(doc(p(text(words)))).replace(/\\[\\`*_{}[\]<>&#|~]/g, '')
      expect(bare).not.toMatch(/[`*_[\]<>#]/)
    }),
  )
})

it('keeps every word in plain text', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z<>&"*_]{1,20}$/), (words) => expect(toText(doc(p(text(words))))).toBe(words)))
})

it('can be undone', () => {
  const undo: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  fc.assert(
    fc.property(fc.string(), (words) =>
      expect(escapeHtml(words).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => undo[name] ?? '')).toBe(words),
    ),
  )
})
