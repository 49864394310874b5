import { day } from '@/time'
import type { Locale } from '@/words'
import { aboutInWords, named } from './aboutInWords'
import type { Asking, LetterOf, Written } from './letter'
import { line, quoted, subjectWith } from './line'
import { type Paragraph, sheet } from './sheet'

/** Asks an organisation whether it organises with the others, or signs. */
export function invitation(letter: LetterOf<'invitation'>, locale: Locale): Written {
  const { title } = letter.about
  const subject = {
    fr: subjectWith(title, (it) => (letter.role === 'signatory' ? `Signer « ${it} » ?` : `Organiser ensemble « ${it} » ?`)),
    en: subjectWith(title, (it) => (letter.role === 'signatory' ? `Would you sign “${it}”?` : `Organise “${it}” together?`)),
  }
  return sheet(locale, subject[locale], asked(letter, locale))
}

/** The same once more, to whoever has not answered. */
export function reminder(letter: LetterOf<'reminder'>, locale: Locale): Written {
  const subject = {
    fr: subjectWith(letter.about.title, (it) => `Rappel : votre réponse pour « ${it} »`),
    en: subjectWith(letter.about.title, (it) => `Reminder: your answer about “${it}”`),
  }
  const still = { fr: 'Nous n’avons pas encore reçu votre réponse à cette invitation.', en: 'We have not yet had your answer to this invitation.' }
  return sheet(locale, subject[locale], [still[locale], ...asked(letter, locale)])
}

/** The lead has taken its invitation back. */
export function cancelled({ about, lead }: LetterOf<'invitation-cancelled'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `Invitation taken back: “${it}”`), [
      `${line(lead)} has taken back its invitation about ${named(about.title, locale)}. You need not answer, and your name appears nowhere.`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Invitation annulée : « ${it} »`), [
    `${line(lead)} a annulé son invitation pour ${named(about.title, locale)}. Vous n’avez rien à répondre, et votre nom n’apparaît nulle part.`,
  ])
}

function asked({ about, lead, role, organisers, message, deadline, link }: Asking, locale: Locale): Paragraph[] {
  const name = line(lead)
  const list = organisers.map((organiser) => `- ${line(organiser)}`).join('\n')
  if (locale === 'en') {
    return [
      `${name} asks you to ${role === 'signatory' ? 'sign this text with others' : 'organise this with others'}:`,
      aboutInWords(about, locale),
      `The whole list as proposed, if everybody accepts:\n${list}`,
      message && `${name} writes:\n${quoted(message)}`,
      `Look at it and answer, with a yes or a no, here:\n${link}`,
      deadline && `You may answer until ${day(deadline, locale)}; after that the invitation ends.`,
      'Nobody is named without having agreed: as long as you have not said yes, your name appears nowhere. A yes can be taken back at any time.',
    ]
  }
  return [
    `${name} vous propose ${role === 'signatory' ? 'de signer ce texte à plusieurs' : 'd’organiser ensemble'} :`,
    aboutInWords(about, locale),
    `La liste entière, telle qu’elle est proposée, si chacun accepte :\n${list}`,
    message && `${name} vous écrit :\n${quoted(message)}`,
    `Regardez, et répondez par oui ou par non, ici :\n${link}`,
    deadline && `Vous pouvez répondre jusqu’au ${day(deadline, locale)} ; ensuite l’invitation prend fin.`,
    'Personne n’est nommé sans avoir donné son accord : tant que vous n’avez pas dit oui, votre nom n’apparaît nulle part. Un oui peut être repris à tout moment.',
  ]
}
