import type { ProsePageFragment } from '@/ask/documents'
import { Masthead } from '@/site/layout/Masthead'
import { Untranslated } from '@/site/layout/Untranslated'
import { Prose } from '@/site/prose/Prose'
import { wordsOf } from '@/site/said/wordsOf'
import type { Locale } from '@/words'

/** A page of plain text: about, legal notice, accessibility, privacy. */
export function ProsePage({ page, locale }: { page: ProsePageFragment; locale: Locale }) {
  const { lang, set } = wordsOf(page, locale)
  return (
    <article>
      <Masthead title={set(page.title)} lang={lang}>
        <Untranslated lang={lang} locale={locale} />
      </Masthead>
      <div className="intro wrap edge">
        <Prose html={page.body} lang={lang} under={1} />
      </div>
    </article>
  )
}
