import type { Difference } from '@/letters/letter'
import { toText } from '@/text'
import { type Locale, locales } from '@/words'
import { communiqueForm as form } from '@/words/forms'
import type { Content } from './text'

/** How two texts differ, field by field and language by language; of a body, the paragraphs that are not in the other. */
export function differencesOf(before: Content, after: Content, language: Locale): Difference[] {
  return locales.flatMap((locale) => {
    const label = (field: { label: Record<Locale, string> }) => (locale === language ? field.label[language] : `${field.label[language]} (${locale})`)
    const [was, is] = [before[locale], after[locale]]
    const [left, come] = apart(paragraphsOf(was?.body), paragraphsOf(is?.body))
    const lines: Difference[] = [
      { label: label(form.title), before: was?.title ?? '', after: is?.title ?? '' },
      { label: label(form.standfirst), before: was?.standfirst ?? '', after: is?.standfirst ?? '' },
      { label: label(form.body), before: left.join('\n'), after: come.join('\n') },
    ]
    return lines.filter((line) => line.before !== line.after)
  })
}

function apart(before: string[], after: string[]): [string[], string[]] {
  return [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))]
}

const paragraphsOf = (body: unknown): string[] => (body ? toText(body as Parameters<typeof toText>[0]).split('\n').map((line) => line.trim()).filter(Boolean) : [])
