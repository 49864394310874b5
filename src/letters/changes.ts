import { inWords } from '@/differences'
import type { Locale } from '@/words'
import { comparisonWords } from '@/words/differences'
import { aboutInWords } from './about'
import type { Difference, LetterOf, Written } from './letter'
import { line, quoted, subjectWith } from './line'
import { sheet } from './sheet'

/** To those who agreed: date, place or organisers are not what they agreed to any more. */
export function changed({ about, differences, reason, link }: LetterOf<'changed'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `Something has changed: “${it}”`), [
      'What you agreed to has changed:',
      differencesInWords(differences, locale),
      reason && `The reason given:\n${quoted(reason)}`,
      `This is how it stands now:\n${aboutInWords(about, locale)}`,
      `Say that you have seen it, or that you withdraw, here:\n${link}`,
      'Without an answer your agreement holds and your name stays. You may withdraw at any time.',
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Du changement : « ${it} »`), [
    'Ce que vous aviez accepté a changé :',
    differencesInWords(differences, locale),
    reason && `La raison donnée :\n${quoted(reason)}`,
    `Voici ce qui vaut maintenant :\n${aboutInWords(about, locale)}`,
    `Dites que vous l’avez vu, ou que vous vous retirez, ici :\n${link}`,
    'Sans réponse, votre accord tient et votre nom reste. Vous pouvez vous retirer à tout moment.',
  ])
}

/** Each difference on lines of its own: what it is about, before, after; of a text, what comes and goes in its paragraphs. */
export function differencesInWords(differences: readonly Difference[], locale: Locale): string {
  if (differences.length === 0) return comparisonWords.none[locale]
  return differences.map((difference) => `${line(difference.label)}\n${howItDiffers(difference, locale)}`).join('\n')
}

function howItDiffers(difference: Difference, locale: Locale): string {
  if ('paragraphs' in difference) return difference.paragraphs.map((paragraph) => quoted(inWords(paragraph, locale).replaceAll('\n', ' '))).join('\n')
  const [was, is] = { fr: ['avant : ', 'maintenant : '], en: ['before: ', 'now: '] }[locale]
  return `  ${was}${line(difference.before) || '—'}\n  ${is}${line(difference.after) || '—'}`
}
