import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a reader gets of a component: its HTML, its words with plain spaces, its headings in their order. */
export function rendered(element: ReactElement): { html: string; text: string; headings: { level: number; text: string }[] } {
  const html = renderToStaticMarkup(element)
  const headings = [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inside]) => ({ level: Number(level), text: wordsOf(inside ?? '') }))
  return { html, text: wordsOf(html), headings }
}

function wordsOf(html: string): string {
  return html
    .replace(/<br\/?>|<\/(?:p|li|dd|dt|div|h[1-6])>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
