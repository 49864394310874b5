import { differenceOfLines, differenceOfRichTexts } from '@/differences'
import type { ChangedText } from '@/letters/letter'
import { type Locale, locales } from '@/words'
import { communiqueForm as form } from '@/words/forms'
import type { Content } from './text'

/** How two texts differ, field by field and language by language, their form included; nothing only where every word and its form read alike. */
export function differencesOf(before: Content, after: Content, language: Locale): ChangedText[] {
  return locales.flatMap((locale) => {
    const label = (field: { label: Record<Locale, string> }) => (locale === language ? field.label[language] : `${field.label[language]} (${locale})`)
    const [was, is] = [before[locale], after[locale]]
    const texts: ChangedText[] = [
      { label: label(form.title), language: locale, paragraphs: differenceOfLines(was?.title ?? '', is?.title ?? '') },
      { label: label(form.standfirst), language: locale, paragraphs: differenceOfLines(was?.standfirst ?? '', is?.standfirst ?? '') },
      { label: label(form.body), language: locale, paragraphs: differenceOfRichTexts(was?.body, is?.body) },
    ]
    return texts.filter(({ paragraphs }) => paragraphs.length > 0)
  })
}
