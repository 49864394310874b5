import type { ClosedList, Term } from '../term'
import { word } from './word'

/** Why a letter could not be handed in. */
export const deliveryProblems = {
  unreachable: { fr: 'Le serveur de courrier ne répond pas. On réessaie chaque minute.', en: 'The mail server does not answer. It is tried every minute.' },
  'sign-in': { fr: 'Le serveur de courrier refuse notre nom ou notre mot de passe : vérifiez SMTP_URL.', en: 'The mail server refuses our name or password: check SMTP_URL.' },
  sender: { fr: 'Le serveur de courrier refuse notre adresse d’expéditeur : vérifiez MAIL_FROM.', en: 'The mail server refuses our sender address: check MAIL_FROM.' },
  deferred: { fr: 'Le serveur de courrier demande de réessayer plus tard.', en: 'The mail server asks us to try again later.' },
  refused: { fr: 'Refusée pour de bon : l’adresse n’existe sans doute pas. Prévenez la personne autrement.', en: 'Refused for good: the address probably does not exist. Tell the person some other way.' },
  late: { fr: 'Restée trop longtemps : le lien qu’elle portait n’ouvre plus rien. Faites-en un autre.', en: 'It waited for too long: the link in it opens nothing any more. Make another one.' },
  unexpected: { fr: 'Erreur imprévue ; le journal technique en dit plus. On réessaie.', en: 'Unforeseen error; the technical log says more. It is tried again.' },
} as const satisfies ClosedList

/** What letters are about, by their kind. */
export const letterKinds = {
  'member-invited': { fr: 'Invitation dans un collectif', en: 'Invitation into a collective' },
  'password-link': { fr: 'Lien pour choisir un mot de passe', en: 'Link for choosing a password' },
  'address-proof': { fr: 'Confirmation d’une adresse', en: 'Confirmation of an address' },
  'address-taken': { fr: 'Adresse demandée pour un autre compte', en: 'Address asked for by another account' },
  'address-asked': { fr: 'Changement d’adresse demandé', en: 'Change of address asked for' },
  'address-moved': { fr: 'Adresse de compte changée', en: 'Account address changed' },
  invitation: { fr: 'Invitation', en: 'Invitation' },
  reminder: { fr: 'Rappel d’invitation', en: 'Reminder of an invitation' },
  'invitation-cancelled': { fr: 'Invitation annulée', en: 'Invitation cancelled' },
  answered: { fr: 'Réponse à une invitation', en: 'Answer to an invitation' },
  recorded: { fr: 'Accord noté', en: 'Agreement recorded' },
  'signature-recorded': { fr: 'Signature notée', en: 'Signature recorded' },
  changed: { fr: 'Changement', en: 'Change' },
  'text-corrected': { fr: 'Texte corrigé', en: 'Text corrected' },
  'text-to-sign': { fr: 'Texte à signer', en: 'Text to sign' },
  'page-replaced': { fr: 'Nouvelle adresse de page', en: 'New address of a page' },
  'address-changed': { fr: 'Adresse e-mail changée', en: 'E-mail address changed' },
  'correction-asked': { fr: 'Correction demandée', en: 'Correction asked for' },
  'handed-in': { fr: 'Communiqué remis', en: 'Communiqué handed in' },
  'taken-back': { fr: 'Communiqué repris', en: 'Communiqué taken back' },
} as const satisfies ClosedList

export const outboxWords = {
  title: word('Courrier', 'Mail', {
    fr: 'Ce que la plateforme écrit aux membres et aux organisations. Ce que disent les lettres n’est montré à personne d’autre.',
    en: 'What the platform writes to members and organisations. What letters say is shown to nobody else.',
  }),
  noServer: {
    fr: 'Aucun serveur de courrier n’est indiqué (SMTP_URL) : les lettres attendent ici, et partiront quand il le sera. Rien n’est perdu.',
    en: 'No mail server is named (SMTP_URL): letters wait here, and leave once it is. Nothing is lost.',
  },
  waiting: { fr: 'En attente', en: 'Waiting' },
  refused: { fr: 'Refusées', en: 'Refused' },
  sent: { fr: 'Parties ces sept derniers jours', en: 'Sent in the last seven days' },
  nothingWaits: { fr: 'Rien n’attend.', en: 'Nothing waits.' },
  nothingSent: { fr: 'Rien n’est parti.', en: 'Nothing was sent.' },
  kind: { fr: 'Lettre', en: 'Letter' },
  to: { fr: 'À', en: 'To' },
  since: { fr: 'Depuis', en: 'Since' },
  at: { fr: 'Partie', en: 'Sent' },
  tries: { fr: 'Essais', en: 'Tries' },
  problem: { fr: 'Ce qui s’est passé', en: 'What happened' },
  notYet: { fr: 'Pas encore essayée', en: 'Not tried yet' },
  tryNow: { fr: 'Essayer maintenant', en: 'Try now' },
  failed: { fr: 'Cela n’a pas marché. Rechargez la page.', en: 'That did not work. Reload the page.' },
  more: (hidden: number): Term => ({ fr: `… et ${hidden} de plus.`, en: `… and ${hidden} more.` }),
} as const
