import { type Locale, memberRoles } from '@/words'
import type { LetterOf, Written } from './letter'
import { line, subjectWith } from './line'
import { sheet } from './sheet'

/** Letters whose link opens an account: it does so once, and for so many days after the letter was written. */
export const opensAccount = ['member-invited', 'address-proof', 'password-link'] as const
export const opensForDays = 7

/** Somebody is invited into a collective's team. The same letter whether they have an account or not. */
export function memberInvited({ organisation, role, by, link }: LetterOf<'member-invited'>, locale: Locale): Written {
  const name = line(organisation)
  const as = memberRoles[role][locale].toLowerCase()
  if (locale === 'en') {
    return sheet(locale, subjectWith(organisation, (it) => `${it} invites you to join its team`), [
      `${by === null ? `You are invited` : `${line(by)} invites you`} to join the team of ${name} on De Concert, where collectives prepare their events together. Proposed role: ${as}.`,
      `Answer here, with the account you have or a new one; the link works once, for seven days:\n${link}`,
      'Keep this link to yourself: whoever has it can come in instead of you. If you expected nothing of the kind, leave this letter: without your answer nothing happens.',
    ])
  }
  return sheet(locale, subjectWith(organisation, (it) => `${it} vous invite dans son équipe`), [
    `${by === null ? 'On vous invite' : `${line(by)} vous invite`} à rejoindre l’équipe de ${name} sur De Concert, où des collectifs préparent ensemble leurs événements. Rôle proposé : ${as}.`,
    `Répondez ici, avec le compte que vous avez ou un nouveau ; le lien sert une fois, pendant sept jours :\n${link}`,
    'Gardez ce lien pour vous : qui l’a peut entrer à votre place. Si vous n’attendiez rien de tel, laissez cette lettre : sans votre réponse, il ne se passe rien.',
  ])
}

/** An address is to be confirmed by whoever reads the letters there. */
export function addressProof({ link }: LetterOf<'address-proof'>, locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, 'Confirm your e-mail address', [
      `This address was given for an account on De Concert. If the account is yours, confirm here that the address is too; the link works once, for seven days:\n${link}`,
      'If you have no account, or asked for nothing of the kind, do not confirm: somebody else’s account would bear your address. Leave this letter, and nothing happens.',
    ])
  }
  return sheet(locale, 'Confirmez votre adresse e-mail', [
    `Cette adresse a été donnée pour un compte sur De Concert. Si ce compte est le vôtre, confirmez ici que l’adresse l’est aussi ; le lien sert une fois, pendant sept jours :\n${link}`,
    'Si vous n’avez pas de compte, ou n’avez rien demandé, ne confirmez pas : le compte de quelqu’un d’autre porterait votre adresse. Laissez cette lettre, et il ne se passe rien.',
  ])
}

/** To whoever has the address already. */
export function addressTaken(locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, 'Your address was given for another account', [
      'Somebody has given your e-mail address for another account on De Concert. You have an account at this address already; an address belongs to one account only, so nothing was changed.',
      'If it was you, sign in with this address. If it was not, you need do nothing.',
    ])
  }
  return sheet(locale, 'Votre adresse a été donnée pour un autre compte', [
    'Quelqu’un a donné votre adresse e-mail pour un autre compte sur De Concert. Vous avez déjà un compte à cette adresse ; une adresse ne vaut que pour un compte, et rien n’a donc changé.',
    'Si c’était vous, connectez-vous avec cette adresse. Sinon, vous n’avez rien à faire.',
  ])
}

/** To the address of an account for which another one was asked. */
export function addressAsked(locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, 'Another e-mail address was asked for', [
      'For your account on De Concert another e-mail address was asked for. It counts once it is confirmed by a letter there; until then yours works as before.',
      'If it was you, you need do nothing here. If it was not, sign in, choose another password (what was asked for then lapses), and tell an administrator.',
    ])
  }
  return sheet(locale, 'Une autre adresse e-mail a été demandée', [
    'Pour votre compte sur De Concert, une autre adresse e-mail a été demandée. Elle vaudra quand elle aura été confirmée par une lettre envoyée là-bas ; jusque-là, la vôtre marche comme avant.',
    'Si c’est vous, vous n’avez rien à faire ici. Sinon, connectez-vous, changez de mot de passe (la demande tombe alors), et prévenez l’administration.',
  ])
}

/** To the address that was an account's until now. */
export function addressMoved(locale: Locale): Written {
  if (locale === 'en') {
    return sheet(locale, 'Your account has another e-mail address', [
      'The e-mail address of your account on De Concert was changed: you no longer sign in with this one, and letters go to the other.',
      'If it was you, you need do nothing. If it was not, tell an administrator soon: somebody else may be using your account.',
    ])
  }
  return sheet(locale, 'Votre compte a une autre adresse e-mail', [
    'L’adresse e-mail de votre compte sur De Concert a changé : vous ne vous connectez plus avec celle-ci, et les lettres partent à l’autre.',
    'Si c’est vous, vous n’avez rien à faire. Sinon, prévenez vite l’administration : quelqu’un d’autre se sert peut-être de votre compte.',
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
