import type { Locale } from '@/words'
import type { LetterOf, Written } from './letter'
import { line, subjectWith } from './line'
import { sheet } from './sheet'

/** Letters whose link opens an account: it does so once, and for so many days after the letter was written. */
export const opensAccount = ['brought-in', 'password-link'] as const
export const opensForDays = 7

/** Somebody was brought into a collective, and chooses a password. */
export function broughtIn({ organisation, link }: LetterOf<'brought-in'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `Your account with ${it}`), [
      `${name} has opened an account for you on De Concert, where collectives prepare their events together.`,
      `Choose your password here; the link works once, for seven days:\n${link}`,
      'Keep this link to yourself: it opens your account. If you expected nothing of the kind, leave this letter: without you, the account stays closed.',
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `Votre compte avec ${it}`), [
    `${name} vous a ouvert un compte sur De Concert, où des collectifs préparent ensemble leurs événements.`,
    `Choisissez votre mot de passe ici ; le lien sert une fois, pendant sept jours :\n${link}`,
    'Gardez ce lien pour vous : il ouvre votre compte. Si vous n’attendiez rien de tel, laissez cette lettre : sans vous, le compte reste fermé.',
  ])
}

/** Somebody who has an account was brought into one more collective. */
export function joined({ organisation, link }: LetterOf<'joined'>, locale: Locale): Written {
  const name = line(organisation)
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `You now act for ${it} too`), [
      `${name} has brought you in. Your account and your password stay the same: you find the collective when you sign in.`,
      link,
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `Vous agissez aussi pour ${it}`), [
    `${name} vous a fait entrer. Votre compte et votre mot de passe restent les mêmes : vous trouverez le collectif en vous connectant.`,
    link,
  ])
}

/** A new password may be chosen. */
export function passwordLink({ link }: LetterOf<'password-link'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, 'Choose a new password', [
      `Here you choose a new password for De Concert; the link works once, for seven days:\n${link}`,
      'Keep this link to yourself: it opens your account. If you did not ask for it, leave this letter: your password stays as it is.',
    ])
  }
  return sheet(locale, 'Choisir un nouveau mot de passe', [
    `Vous choisirez ici un nouveau mot de passe pour De Concert ; le lien sert une fois, pendant sept jours :\n${link}`,
    'Gardez ce lien pour vous : il ouvre votre compte. Si vous ne l’avez pas demandé, laissez cette lettre : votre mot de passe reste comme il est.',
  ])
}
