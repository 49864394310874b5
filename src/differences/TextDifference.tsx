import type { Locale } from '@/words'
import type { ParagraphChange } from './compare'
import { type Phrase, phrasesOf } from './phrases'

type Props = { paragraphs: readonly ParagraphChange[]; locale: Locale; lang?: string }

/** What goes and comes in a text, struck out and underlined, and said as plain text says it to whoever does not see that. `lang`: of the text, where it is not the page's. */
export function TextDifference({ paragraphs, locale, lang }: Props) {
  return (
    <div className="difference">
      {paragraphs.map((paragraph, at) => {
        const { form, phrases } = phrasesOf(paragraph, locale)
        return (
          <p key={at}>
            {form && <small>{form}</small>}
            {phrases.map((phrase, index) => (
              <Words key={index} lang={lang} phrase={phrase} />
            ))}
          </p>
        )
      })}
    </div>
  )
}

function Words({ lang, phrase: { is, opens, words, set, closes } }: { lang?: string; phrase: Phrase }) {
  const text = lang ? <span lang={lang}>{words}</span> : words
  if (is === 'same') return text
  const Mark = is === 'gone' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="hidden">{opens}</span>
      {text}
      {set && <small>{set}</small>}
      <span className="hidden">{closes}</span>
    </Mark>
  )
}
