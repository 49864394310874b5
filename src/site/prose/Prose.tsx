import { underHeading } from '@/text'

/** A text that the door gives as HTML (escaped and limited by `text/`), its headings put under the one above it. */
export function Prose({ html, lang, under }: { html: string | null; lang: string | undefined; under: 1 | 2 | 3 }) {
  return html ? <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: underHeading(html, under) }} /> : null
}
