import type { Locale } from '@/words'
import { frameWords } from '@/words/pages'

/** Says that what follows is in another language than the page; nothing when it is not. */
export function Untranslated({ lang, locale }: { lang: Locale | undefined; locale: Locale }) {
  return lang ? <p className="untranslated">{frameWords.untranslated[locale]}</p> : null
}
