import type { Locale } from '@/words'
import { named } from './about'
import type { LetterOf, Written } from './letter'
import { line, quoted, subjectWith } from './line'
import { sheet } from './sheet'

/** To an organisation without members here: its page has another address. */
export function pageReplaced({ about, link }: LetterOf<'page-replaced'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `Your page has a new address: “${it}”`), [
      `The page on which you answer about ${named(about.title, locale)} has another address; the one before is dead. This one is yours alone, keep it:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Votre page a changé d’adresse : « ${it} »`), [
    `La page où vous répondez pour ${named(about.title, locale)} a changé d’adresse ; la précédente ne mène plus nulle part. Celle-ci n’est qu’à vous, gardez-la :\n${link}`,
  ])
}

/** To the lead: an organisation without members here asks for a correction. */
export function correctionAsked({ about, organisation, words, link }: LetterOf<'correction-asked'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(about.title, (it) => `A correction is asked for: “${it}”`), [
      `${name} asks for a correction of ${named(about.title, locale)}:\n${quoted(words)}`,
      `Correct it here:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(about.title, (it) => `Correction demandée : « ${it} »`), [
    `${name} demande une correction de ${named(about.title, locale)} :\n${quoted(words)}`,
    `Pour corriger :\n${link}`,
  ])
}

/** To the lead: an organisation without members here handed in its communiqué. */
export function handedIn({ about, organisation, title, link }: LetterOf<'handed-in'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `${it} handed in a communiqué`), [
      `${name} handed in a communiqué about ${named(about.title, locale)}: ${named(title, locale)}.`,
      `Read it, and publish it under that organisation’s name, here:\n${link}`,
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `${it} a remis un communiqué`), [
    `${name} a remis un communiqué sur ${named(about.title, locale)} : ${named(title, locale)}.`,
    `Pour le lire, et le publier sous le nom de cette organisation :\n${link}`,
  ])
}

/** To the lead: what was handed in is taken back. */
export function takenBack({ about, organisation, title }: LetterOf<'taken-back'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `${it} took its communiqué back`), [
      `${name} took back the communiqué that it had handed in about ${named(about.title, locale)}: ${named(title, locale)}.`,
      'It is no longer on the site, if it was there, and nobody can publish it any more. You need do nothing.',
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `${it} a repris son communiqué`), [
    `${name} a repris le communiqué remis sur ${named(about.title, locale)} : ${named(title, locale)}.`,
    'S’il était en ligne, il n’y est plus, et personne ne peut plus le publier. Vous n’avez rien à faire.',
  ])
}
