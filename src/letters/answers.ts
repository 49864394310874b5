import { date } from '@/time'
import { agreementChannels, type Locale } from '@/words'
import { aboutInWords, named } from './aboutInWords'
import type { LetterOf, Written } from './letter'
import { line, quoted, subjectWith } from './line'
import { sheet } from './sheet'

/** To the lead: what an organisation answered. */
export function answered({ about, organisation, answer, reason, link }: LetterOf<'answered'>, locale: Locale): Written {
  const name = line(organisation)
  const what = outcome[answer][locale]
  const now = {
    accepted: { fr: 'Son nom paraît dès maintenant parmi les autres.', en: 'Its name now appears among the others.' },
    declined: { fr: 'Son nom n’apparaît nulle part.', en: 'Its name appears nowhere.' },
    withdrawn: { fr: 'Son nom a disparu partout, tout de suite.', en: 'Its name is gone everywhere, at once.' },
  }[answer][locale]
  const detail = { fr: `Le détail :\n${link}`, en: `More:\n${link}` }[locale]
  const theirWords = { fr: `${name} écrit :`, en: `${name} writes:` }[locale]
  return sheet(locale, subjectWith(organisation, (it) => `${it} ${what}`), [
    `${name} ${what}${{ fr: ' :', en: ':' }[locale]} ${named(about.title, locale)}.`,
    reason && `${theirWords}\n${quoted(reason)}`,
    now,
    detail,
  ])
}

const outcome = {
  accepted: { fr: 'a dit oui', en: 'said yes' },
  declined: { fr: 'a dit non', en: 'said no' },
  withdrawn: { fr: 's’est retirée', en: 'has withdrawn' },
} as const

/** To the organisation whose agreement was given elsewhere: who says so, and how to object. */
export function recorded({ about, lead, givenBy, givenOn, channel, link }: LetterOf<'recorded'>, locale: Locale): Written {
  const how = agreementChannels[channel][locale].toLowerCase()
  const on = date(givenOn, locale)
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `Your agreement was noted: “${it}”`), [
      `${line(lead)} has noted your agreement about:`,
      aboutInWords(about, locale),
      `As it was noted, ${line(givenBy)} gave it ${how} on ${on}. Your name therefore appears among the others.`,
      `If that is right, you need do nothing. If it is not, one step here takes your name off, everywhere and at once:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Votre accord a été noté : « ${it} »`), [
    `${line(lead)} a noté votre accord pour :`,
    aboutInWords(about, locale),
    `D’après cette note, ${line(givenBy)} l’a donné ${how}, le ${on}. Votre nom paraît donc parmi les autres.`,
    `Si c’est exact, vous n’avez rien à faire. Sinon, un seul geste ici retire votre nom, partout et tout de suite :\n${link}`,
  ])
}

/** To the organisation whose signature to a later text was given elsewhere. */
export function signatureRecorded({ about, lead, givenBy, givenOn, channel, link }: LetterOf<'signature-recorded'>, locale: Locale): Written {
  const how = agreementChannels[channel][locale].toLowerCase()
  const on = date(givenOn, locale)
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `Your signature was noted: “${it}”`), [
      `${line(lead)} has noted your signature to the new text of ${named(about.title, locale)}.`,
      `As it was noted, ${line(givenBy)} gave it ${how} on ${on}. Once all have signed, the new text appears with your name under it.`,
      `If that is right, you need do nothing. If it is not, read the text here; one step there takes your name off, everywhere and at once:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Votre signature a été notée : « ${it} »`), [
    `${line(lead)} a noté votre signature au nouveau texte de ${named(about.title, locale)}.`,
    `D’après cette note, ${line(givenBy)} l’a donnée ${how}, le ${on}. Quand tous auront signé, le nouveau texte paraîtra avec votre nom.`,
    `Si c’est exact, vous n’avez rien à faire. Sinon, lisez le texte ici ; un seul geste y retire votre nom, partout et tout de suite :\n${link}`,
  ])
}
