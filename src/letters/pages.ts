import type { Locale } from '@/words'
import { named } from './aboutInWords'
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

/** To the address that an organisation without members here had until now: letters go to another one. */
export function addressChanged({ organisation, by, link }: LetterOf<'address-changed'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `The e-mail address of ${it} was changed`), [
      `${by === null ? 'Whoever runs the platform' : line(by)} has changed the e-mail address of ${name} on De Concert. Letters about what ${name} organises or signs with others, and with them the pages on which it answers, no longer come to you.`,
      'If that is right, you need do nothing.',
      `If it is not, say so soon: somebody else could answer for ${name}. How to reach whoever runs the platform stands at the foot of each page:\n${link}`,
      'The pages whose addresses you have stay open to you: there you can ask for a correction, or withdraw.',
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `L’adresse e-mail de ${it} a changé`), [
    `${by === null ? 'L’administration de la plateforme' : line(by)} a changé l’adresse e-mail de ${name} sur De Concert. Les lettres sur ce que ${name} organise ou signe avec d’autres, et avec elles les pages où elle répond, ne vous arrivent plus.`,
    'Si c’est voulu, vous n’avez rien à faire.',
    `Sinon, dites-le vite : quelqu’un d’autre pourrait répondre au nom de ${name}. Pour joindre l’administration de la plateforme, voyez au pied de chaque page :\n${link}`,
    'Les pages dont vous avez l’adresse vous restent ouvertes : vous pouvez y demander une correction, ou vous retirer.',
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
