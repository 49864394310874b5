import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'
import type { Section } from './sections'

export function Toc({ sections, locale }: { sections: readonly Section[]; locale: Locale }) {
  if (sections.length < 2) return null
  return (
    <nav className="toc wrap edge" aria-label={frameWords.onThisPage[locale]}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
