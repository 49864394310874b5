import { filledIn, listed, type Locale } from '@/words'
import { comparisonWords as words, paragraphForms as forms } from '@/words/differences'
import type { ParagraphChange } from './compare'
import type { Piece } from './pieces'

/** Words of a text, between what is said of them: "[supprimé : ", "papier", " (gras)", "]". */
export type Phrase = { is: Piece['is']; opens: string; words: string; set: string; closes: string }

/** What is to be said of a paragraph: how its form changes, or nothing, and its words. */
export function phrasesOf({ was, is, pieces }: ParagraphChange, locale: Locale): { form: string; phrases: Phrase[] } {
  const form = was !== null && is !== null && was !== is ? `${filledIn(words.form, locale, { was: formInWords(was, locale), is: formInWords(is, locale) })} ` : ''
  const whole = was === null ? is : is === null ? was : null
  return { form, phrases: pieces.map((piece, at) => phraseOf(piece, at === 0 && whole !== null && whole !== 'p' ? formInWords(whole, locale) : null, locale)) }
}

function phraseOf(piece: Piece, form: string | null, locale: Locale): Phrase {
  const { is, text } = piece
  if (is === 'same') return { is, opens: '', words: text, set: '', closes: '' }
  const kind = form === null ? words[is][locale] : `${words[is][locale]}, ${form}`
  const set = listed([...(piece.bold ? [words.bold[locale]] : []), ...(piece.italic ? [words.italic[locale]] : []), ...(piece.link ? [linkInWords(piece.link, locale)] : [])], locale)
  return { is, opens: `[${kind}${locale === 'fr' ? '\u202f:' : ':'}${/^ \S/.test(text) ? '' : ' '}`, words: text.trim() === '' ? blank(text, locale) : text, set: set && ` (${set})`, closes: ']' }
}

// Nobody sees that a space came.
const blank = (text: string, locale: Locale) => words[text.includes('\n') ? 'line' : 'space'][locale]

function linkInWords(link: string, locale: Locale): string {
  const isOwn = !/^[a-z]+:/i.test(link)
  return isOwn ? words.ownLink[locale] : filledIn(words.link, locale, { address: link })
}

/** "ul li ol=3 li": "liste, puis liste numérotée à partir de 3". */
function formInWords(form: string, locale: Locale): string {
  const tags = form.split(' ').filter((tag) => tag !== 'li')
  return tags.map((tag) => tagInWords(tag, locale)).reduce((outer, inner) => (outer ? filledIn(forms.within, locale, { outer, inner }) : inner), '') || forms.p[locale]
}

function tagInWords(tag: string, locale: Locale): string {
  const [, name = '', mark, start] = /^(\w+?)([+/])?(?:=(-?[\d.]+))?$/.exec(tag) ?? []
  const plain = name in forms ? forms[name as keyof typeof forms][locale] : forms.p[locale]
  const marked = mark === '/' ? filledIn(forms.another, locale, { list: plain }) : mark === '+' ? filledIn(forms.more, locale, { form: plain }) : plain
  return start === undefined ? marked : filledIn(forms.from, locale, { list: marked, start })
}
