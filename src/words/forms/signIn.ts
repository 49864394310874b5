import type { Term } from '../term'

/** What is wrong with a password, and what would be right. */
export const passwordProblems = {
  tooShort: {
    fr: 'Douze caractères au moins. Quatre mots sans rapport font un bon mot de passe, par exemple dans ce genre : « vélo nuage trompette seize ».',
    en: 'Twelve characters at least. Four unrelated words make a good password, something like “bicycle cloud trumpet sixteen”.',
  },
  tooLong: { fr: 'C’est trop long : 256 caractères au plus.', en: 'That is too long: 256 characters at most.' },
  common: {
    fr: 'Trop facile à deviner : c’est parmi les premiers que l’on essaie. Prenez plutôt quatre mots sans rapport entre eux.',
    en: 'Too easy to guess: it is among the first to be tried. Rather take four words that have nothing to do with each other.',
  },
  aboutYou: {
    fr: 'Trop facile à deviner : il est fait de votre nom ou de votre adresse. Prenez plutôt quatre mots sans rapport entre eux.',
    en: 'Too easy to guess: it is made of your name or address. Rather take four words that have nothing to do with each other.',
  },
  asBefore: {
    fr: 'C’est le mot de passe qu’il faut remplacer : choisissez-en un autre.',
    en: 'That is the password to be replaced: choose another one.',
  },
} as const satisfies Record<string, Term>

/** What somebody is told at the entrance; each with its stable code in the answer. */
export const signInProblems = {
  wrong: { fr: 'Adresse ou mot de passe incorrect.', en: 'Wrong address or password.' },
  missing: { fr: 'Écrivez votre adresse e-mail et votre mot de passe.', en: 'Give your e-mail address and your password.' },
  tooMany: {
    fr: 'Trop d’essais d’un coup. Attendez un peu, puis réessayez ; votre compte n’est pas bloqué.',
    en: 'Too many tries at once. Wait a little, then try again; your account is not locked.',
  },
  wrongCode: {
    fr: 'Ce code ne va pas : prenez celui que l’application affiche maintenant (chaque code ne sert qu’une fois), ou un code de secours.',
    en: 'This code does not work: take the one the application shows now (each code works once), or a recovery code.',
  },
  startAgain: { fr: 'Trop de temps ou trop d’essais : recommencez la connexion.', en: 'Too much time or too many tries: start signing in again.' },
  linkOver: {
    fr: 'Ce lien ne sert plus : il a déjà servi, a été remplacé, ou a plus de sept jours. Demandez-en un autre à qui vous l’a donné.',
    en: 'This link no longer works: it was used, replaced, or is older than seven days. Ask whoever gave it to you for another.',
  },
  notAnAddress: { fr: 'Écrivez une adresse e-mail, par exemple prenom@exemple.org.', en: 'Give an e-mail address, for example name@example.org.' },
  noMail: {
    fr: 'Cette plateforme n’envoie pas de courrier : faites un lien et donnez-le vous-même.',
    en: 'This platform sends no mail: make a link and hand it over yourself.',
  },
  noMailForAddress: {
    fr: 'Cette plateforme n’envoie pas de courrier, et ne peut donc pas vérifier une adresse. Demandez à l’administration : elle vous donnera un lien.',
    en: 'This platform sends no mail, and so cannot check an address. Ask an administrator: they will give you a link.',
  },
  sameAddress: { fr: 'C’est déjà l’adresse de ce compte.', en: 'That is the address of this account already.' },
  addressTaken: {
    fr: 'Il y a déjà un compte à cette adresse ici. Une adresse ne vaut que pour un compte.',
    en: 'There is an account at this address here already. An address belongs to one account only.',
  },
  addressElsewhere: {
    fr: 'Une adresse e-mail se change sous « Connexion et sécurité », et vaut quand la personne l’a confirmée par le lien qu’elle y reçoit.',
    en: 'An e-mail address is changed under “Signing in and security”, and counts once its owner has confirmed it by the link they get there.',
  },
  passwordElsewhere: {
    fr: 'Un mot de passe se change sous « Connexion et sécurité », avec l’ancien ; pour quelqu’un d’autre, faites un lien.',
    en: 'A password is changed under “Signing in and security”, with the old one; for somebody else, make a link.',
  },
  ownAccount: {
    fr: 'C’est votre propre compte : il se change sous « Connexion et sécurité », avec votre mot de passe et votre code.',
    en: 'That is your own account: it is changed under “Signing in and security”, with your password and your code.',
  },
  wrongPassword: { fr: 'Ce n’est pas votre mot de passe actuel.', en: 'That is not your present password.' },
  signInFirst: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  alreadySet: { fr: 'Une application de codes est déjà reliée.', en: 'A code application is already connected.' },
  notSet: { fr: 'Aucune application de codes n’est reliée.', en: 'No code application is connected.' },
  required: { fr: 'L’administration ne va pas sans application de codes.', en: 'Administration needs a code application.' },
} as const satisfies Record<string, Term>

/** The screens of coming in. */
export const signInWords = {
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  password: { fr: 'Mot de passe', en: 'Password' },
  signIn: { fr: 'Se connecter', en: 'Sign in' },
  signInTitle: { fr: 'Connexion', en: 'Sign in' },
  signOut: { fr: 'Recommencer', en: 'Start again' },
  forgotten: {
    fr: 'Mot de passe oublié ? Demandez à l’administration un lien pour en choisir un autre.',
    en: 'Forgotten password? Ask an administrator for a link to choose another.',
  },
  forgottenTitle: { fr: 'Mot de passe oublié', en: 'Forgotten password' },
  forgottenHelp: {
    fr: 'Écrivez votre adresse : s’il y a un compte, vous y recevrez un lien pour choisir un autre mot de passe.',
    en: 'Give your address: if there is an account, you will get a link there for choosing another password.',
  },
  forgottenSend: { fr: 'Envoyer le lien', en: 'Send the link' },
  forgottenSent: {
    fr: 'C’est noté. S’il y a un compte à cette adresse, une lettre part dans la minute. Rien ne vient ? Regardez dans les indésirables, ou demandez à l’administration.',
    en: 'Noted. If there is an account at this address, a letter leaves within a minute. Nothing comes? Look among the junk, or ask an administrator.',
  },
  back: { fr: 'Revenir à la connexion', en: 'Back to signing in' },
  goOn: { fr: 'Continuer', en: 'Continue' },
  oneMoment: { fr: 'Un instant…', en: 'One moment…' },
  failed: { fr: 'Le serveur ne répond pas. Réessayez dans un instant.', en: 'The server does not answer. Try again in a moment.' },

  codeTitle: { fr: 'Code de vérification', en: 'Verification code' },
  code: { fr: 'Code à six chiffres', en: 'Six-digit code' },
  codeHelp: {
    fr: 'Celui que votre application de codes affiche. Sans elle, un code de secours fait l’affaire.',
    en: 'The one your code application shows. Without it, a recovery code will do.',
  },

  newPasswordTitle: { fr: 'Choisissez votre mot de passe', en: 'Choose your password' },
  newPasswordWhy: {
    fr: 'Le mot de passe que vous venez d’utiliser ne sert qu’une fois.',
    en: 'The password you have just used works only once.',
  },
  newPassword: { fr: 'Nouveau mot de passe', en: 'New password' },
  newPasswordHelp: {
    fr: 'Douze caractères au moins. Quatre mots sans rapport entre eux se retiennent bien.',
    en: 'Twelve characters at least. Four unrelated words are easy to remember.',
  },
  save: { fr: 'Enregistrer ce mot de passe', en: 'Save this password' },
  linkFor: { fr: 'Pour le compte', en: 'For the account' },
  linkLooking: { fr: 'Vérification du lien…', en: 'Checking the link…' },

  setUpTitle: { fr: 'Reliez une application de codes', en: 'Connect a code application' },
  setUpWhy: {
    fr: 'L’administration demande, en plus du mot de passe, un code donné par une application du téléphone ou de l’ordinateur (Aegis, FreeOTP, KeePassXC…).',
    en: 'Administration needs, besides the password, a code given by an application on your telephone or computer (Aegis, FreeOTP, KeePassXC…).',
  },
  setUpOffered: {
    fr: 'En plus du mot de passe, un code donné par une application du téléphone ou de l’ordinateur (Aegis, FreeOTP, KeePassXC…) protège votre compte.',
    en: 'Besides the password, a code given by an application on your telephone or computer (Aegis, FreeOTP, KeePassXC…) protects your account.',
  },
  scan: { fr: 'Dans l’application, photographiez ce carré, ou recopiez la clé qui suit.', en: 'In the application, scan this square, or copy the key below.' },
  picture: { fr: 'Carré à photographier avec l’application de codes', en: 'Square to scan with the code application' },
  key: { fr: 'Clé', en: 'Key' },
  thenCode: { fr: 'Puis écrivez le code que l’application affiche.', en: 'Then write the code the application shows.' },
  connect: { fr: 'Relier', en: 'Connect' },

  recoveryTitle: { fr: 'Vos codes de secours', en: 'Your recovery codes' },
  recoveryWhy: {
    fr: 'Si vous perdez votre téléphone, chacun de ces codes remplace une fois l’application. Notez-les sur papier : ils ne seront plus montrés.',
    en: 'Should you lose your telephone, each of these codes stands in once for the application. Write them down: they will not be shown again.',
  },
  recoveryDone: { fr: 'Je les ai notés', en: 'I have written them down' },

  securityTitle: { fr: 'Connexion et sécurité', en: 'Signing in and security' },
  factorTitle: { fr: 'Application de codes', en: 'Code application' },
  factorOn: { fr: 'Une application de codes protège ce compte.', en: 'A code application protects this account.' },
  factorOff: { fr: 'Aucune application de codes n’est reliée à ce compte.', en: 'No code application is connected to this account.' },
  changeFactor: { fr: 'Relier une autre application', en: 'Connect another application' },
  renewCodes: { fr: 'Refaire les codes de secours', en: 'Renew the recovery codes' },
  removeFactor: { fr: 'Détacher l’application', en: 'Disconnect the application' },
  confirmWithCode: { fr: 'Confirmez avec un code de l’application actuelle', en: 'Confirm with a code of the present application' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  endSignIns: { fr: 'Fermer toutes les connexions', en: 'End all sign-ins' },
  endOwnHelp: { fr: 'Sur tous les appareils, celui-ci compris.', en: 'On every device, this one included.' },
  ended: { fr: 'C’est fait : ce compte n’est plus connecté nulle part.', en: 'Done: this account is no longer signed in anywhere.' },
  resetFactor: { fr: 'Retirer l’application de codes', en: 'Remove the code application' },
  resetHelp: {
    fr: 'Pour qui a perdu son téléphone et ses codes de secours : assurez-vous de vive voix que c’est bien cette personne.',
    en: 'For somebody who lost the telephone and the recovery codes: make sure, in person or by voice, that it is them.',
  },
  wasReset: { fr: 'C’est fait. À la prochaine connexion, le mot de passe suffira pour en relier une autre.', en: 'Done. At the next sign-in the password will do for connecting another.' },
  makeLink: { fr: 'Faire un lien pour choisir un mot de passe', en: 'Make a link for choosing a password' },
  linkHelp: {
    fr: 'Donnez ce lien à la personne, et à elle seule : il sert une fois, pendant sept jours, et remplace le précédent. Il ne sera plus montré.',
    en: 'Give this link to the person, and to nobody else: it works once, for seven days, and replaces the one before. It will not be shown again.',
  },
  link: { fr: 'Lien', en: 'Link' },
  sendLink: { fr: 'Envoyer le lien par courrier', en: 'Send the link by mail' },

  passwordTitle: { fr: 'Mot de passe', en: 'Password' },
  changePassword: { fr: 'Changer de mot de passe', en: 'Change the password' },
  presentPassword: { fr: 'Mot de passe actuel', en: 'Present password' },
  changed: { fr: 'C’est fait : votre mot de passe est changé, et les autres appareils sont déconnectés.', en: 'Done: your password is changed, and other devices are signed out.' },
  addressTitle: { fr: 'Adresse e-mail', en: 'E-mail address' },
  changeAddress: { fr: 'Changer d’adresse', en: 'Change the address' },
  newAddress: { fr: 'Nouvelle adresse e-mail', en: 'New e-mail address' },
  newAddressHelp: {
    fr: 'Vous y recevrez un lien. L’adresse actuelle vaut jusqu’à ce que vous l’ayez ouvert et confirmé.',
    en: 'You will get a link there. The present address counts until you have opened it and confirmed.',
  },
  askForAddress: { fr: 'Demander ce changement', en: 'Ask for this change' },
  proveAddress: { fr: 'Confirmer mon adresse actuelle', en: 'Confirm my present address' },
  unproved: {
    fr: 'Cette adresse n’a pas encore été confirmée : une invitation qui y est envoyée ne paraîtra pas ici, mais seulement par son lien.',
    en: 'This address was not confirmed yet: an invitation sent there will not appear here, only by its link.',
  },
  pending: { fr: 'En attente de confirmation', en: 'Waiting to be confirmed' },
  pendingHelp: {
    fr: 'Son lien sert pendant sept jours. S’il est parti par lettre et que rien ne vient, regardez dans les indésirables.',
    en: 'Its link works for seven days. If it left by letter and nothing comes, look among the junk.',
  },
  forgetPending: { fr: 'Renoncer à ce changement', en: 'Give up this change' },
  addressAsked: { fr: 'C’est noté : une lettre part à la nouvelle adresse.', en: 'Noted: a letter leaves for the new address.' },
  correctAddress: { fr: 'Corriger l’adresse', en: 'Correct the address' },
  correctAddressHelp: {
    fr: 'La nouvelle adresse vaut quand la personne l’a confirmée par le lien qui y est envoyé ; l’actuelle est prévenue. Sans courrier, donnez-lui ce lien vous-même.',
    en: 'The new address counts once the person has confirmed it by the link sent there; the present one is told. Without mail, hand them this link yourself.',
  },
  confirmTitle: { fr: 'Confirmez votre adresse', en: 'Confirm your address' },
  confirmHelp: {
    fr: 'Elle deviendra l’adresse de votre compte : vous vous connecterez avec elle, et y recevrez vos lettres. Si vous n’avez rien demandé, fermez cette page.',
    en: 'It becomes the address of your account: you will sign in with it, and get your letters there. If you asked for nothing of the kind, close this page.',
  },
  confirmAddress: { fr: 'C’est mon adresse', en: 'This is my address' },
  confirmed: { fr: 'C’est fait : connectez-vous désormais avec cette adresse.', en: 'Done: from now on sign in with this address.' },
  toPanel: { fr: 'Aller à l’administration', en: 'Go to the panel' },
  linkSent: { fr: 'C’est fait : la lettre part à l’adresse du compte.', en: 'Done: the letter leaves for the account’s address.' },
} as const satisfies Record<string, Term>
