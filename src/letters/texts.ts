import { day } from '@/time'
import type { Locale } from '@/words'
import { named } from './aboutInWords'
import { differencesInWords } from './changes'
import type { LetterOf, Written } from './letter'
import { line, subjectWith } from './line'
import { sheet } from './sheet'

/** To those who signed: the form of the text was corrected, and nobody need sign again. */
export function textCorrected({ about, differences, link }: LetterOf<'text-corrected'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `A correction in “${it}”`), [
      `The form of ${named(about.title, locale)}, which you signed, was corrected; what it says stays the same, and so do the names.`,
      differencesInWords(differences, locale),
      `If you think that more than the form has changed, say so here, or withdraw:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Correction dans « ${it} »`), [
    `La forme de ${named(about.title, locale)}, que vous avez signé, a été corrigée ; le sens et les signatures restent les mêmes.`,
    differencesInWords(differences, locale),
    `Si pour vous ce n’est pas que la forme, dites-le ici, ou retirez-vous :\n${link}`,
  ])
}

/** To those who signed: a new text waits for them; until then the old one stays. */
export function textToSign({ about, lead, differences, deadline, link }: LetterOf<'text-to-sign'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `A new text to sign: “${it}”`), [
      `${line(lead)} proposes a new text of ${named(about.title, locale)}. What would change:`,
      differencesInWords(differences, locale),
      'Until everybody has signed it, or left it, the text you signed stays online as it is.',
      `Read it whole, then sign or leave, here:\n${link}`,
      deadline && `Your signature is expected until ${day(deadline, locale)}.`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Un nouveau texte à signer : « ${it} »`), [
    `${line(lead)} propose un nouveau texte de ${named(about.title, locale)}. Ce qui changerait :`,
    differencesInWords(differences, locale),
    'Tant que chacun ne l’a pas signé ou quitté, le texte que vous avez signé reste en ligne tel quel.',
    `Lisez-le en entier, puis signez ou retirez-vous, ici :\n${link}`,
    deadline && `Votre signature est attendue jusqu’au ${day(deadline, locale)}.`,
  ])
}
