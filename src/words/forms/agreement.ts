import { listed } from '../listed'
import type { Term } from '../term'

/** Why a move of an agreement is refused, and what to do instead. */
export const agreementProblems = {
  NOT_YOURS: { fr: 'Ce n’est pas à vous de le faire : c’est aux référent·es de l’organisation, ou à qui porte l’événement ou le texte.', en: 'This is not yours to do: it is for the coordinators of the organisation, or for whoever holds the event or the text.' },
  ALREADY_INVITED: { fr: 'Cette organisation est déjà invitée. Vous pouvez la relancer, ou annuler l’invitation.', en: 'This organisation is already invited. You can remind it, or cancel the invitation.' },
  ALREADY_AGREED: { fr: 'Cette organisation a déjà donné son accord.', en: 'This organisation has already agreed.' },
  NOT_INVITED: { fr: 'Aucune invitation n’attend de réponse : elle a été annulée, ou quelqu’un a déjà répondu.', en: 'No invitation waits for an answer: it was cancelled, or somebody has already answered.' },
  NOT_AGREED: { fr: 'Aucun accord n’est en cours.', en: 'No agreement is in force.' },
  SUSPENDED: { fr: 'Cette organisation est suspendue : elle ne peut ni inviter, ni être invitée, ni répondre.', en: 'This organisation is suspended: it can neither invite, nor be invited, nor answer.' },
  LEADS: { fr: 'Cette organisation porte l’événement ou publie le texte : confiez-le d’abord à une autre, ou retirez-le du site.', en: 'This organisation holds the event or publishes the text: hand it over first, or take it off the site.' },
  TOO_MANY: { fr: 'Cette organisation a déjà été sollicitée trois fois à ce sujet. C’est à elle de revenir vers vous.', en: 'This organisation has been asked three times about this. It is for them to come back to you.' },
  TOO_SOON: { fr: 'Cette organisation vient de refuser ou de se retirer. Laissez-lui au moins un jour.', en: 'This organisation has just refused or left. Leave it at least a day.' },
  ASKED_TODAY: { fr: 'Vous l’avez déjà relancée depuis hier.', en: 'You have already reminded it since yesterday.' },
  OVERDUE: { fr: 'Le délai pour répondre est passé. L’organisation qui invite peut en envoyer une nouvelle.', en: 'The time to answer is over. The inviting organisation can send a new invitation.' },
  NOT_OVERDUE: { fr: 'Le délai pour répondre n’est pas passé.', en: 'The time to answer is not over.' },
  DEADLINE_PAST: { fr: 'Cette date limite est déjà passée.', en: 'This deadline is already past.' },
  GIVEN_LATER: { fr: 'Un accord ne peut pas avoir été donné dans l’avenir.', en: 'An agreement cannot have been given in the future.' },
  GIVEN_BEFORE: { fr: 'Cette organisation a refusé ou s’est retirée depuis : seul un accord donné après ce jour-là compte.', en: 'This organisation has refused or left since: only an agreement given after that day counts.' },
  ALREADY_SIGNED: { fr: 'Cette organisation a déjà signé ce texte.', en: 'This organisation has already signed this text.' },
  NOT_JOINT: { fr: 'Seul un communiqué commun se signe à plusieurs.', en: 'Only a joint communiqué is signed by several.' },
  WRONG_ROLE: { fr: 'On organise ou accueille un événement, on signe un texte.', en: 'One organises or hosts an event, and signs a text.' },
  NO_LEAD: { fr: 'Dites d’abord quelle organisation porte l’événement ou publie le texte.', en: 'Say first which organisation holds the event or publishes the text.' },
  TEXT_CHANGED: { fr: 'Le texte a changé depuis que vous l’avez lu : relisez-le avant de signer.', en: 'The text has changed since you read it: read it again before signing.' },
  NOTHING_NEW: { fr: 'Ce texte est celui qui est déjà en ligne et signé.', en: 'This text is the one that is already online and signed.' },
  HAS_MEMBERS: { fr: 'Cette organisation a des membres ici : ce sont ses référent·es qui répondent, en se connectant.', en: 'This organisation has members here: its coordinators answer, signed in.' },
  HAS_ADDRESS: { fr: 'Cette organisation a une adresse e-mail : elle a reçu sa page par lettre, et elle seule. Vous pouvez la relancer, ou remplacer sa page.', en: 'This organisation has an e-mail address: it got its page by letter, and nobody else did. You can remind it, or replace its page.' },
  NOT_HANDED_IN: { fr: 'Ce communiqué n’est plus là, ou a déjà été repris.', en: 'This communiqué is no longer there, or was already taken back.' },
  TOO_OFTEN: { fr: 'C’est déjà la cinquième fois aujourd’hui. Revenez demain, ou appelez l’organisation qui vous a sollicités.', en: 'This is the fifth time today already. Come back tomorrow, or telephone the organisation that asked you.' },
  HANDED_IN: { fr: 'Ce communiqué a été remis par une organisation sans compte ici : vous pouvez le publier tel quel, pas le changer. Demandez-lui d’en remettre un autre.', en: 'This communiqué was handed in by an organisation without account here: you can publish it as it is, not change it. Ask them to hand in another.' },
  TAKEN_BACK: { fr: 'L’organisation qui avait remis ce communiqué l’a repris : personne d’autre ne peut le remettre en ligne.', en: 'The organisation that had handed this communiqué in has taken it back: nobody else can put it online again.' },
  NOT_UNDERSTOOD: { fr: 'Cette demande est incomplète ou mal écrite.', en: 'This request is incomplete or malformed.' },
} as const satisfies Record<string, Term>

/** How a letter calls what changed. */
export const differenceWords = {
  when: { fr: 'Date', en: 'Date' },
  where: { fr: 'Lieu', en: 'Place' },
  how: { fr: 'Pour participer', en: 'How to attend' },
  organisers: { fr: 'Organisations', en: 'Organisers' },
  signatories: { fr: 'Signataires', en: 'Signatories' },
  unknown: { fr: 'non précisé', en: 'not said' },
} as const satisfies Record<string, Term>

/** Publishing over a text that others signed. */
export const textProblems = {
  sayWhich: { fr: 'D’autres ont signé ce texte : dites si c’est une correction de forme ou un changement de fond.', en: 'Others have signed this text: say whether this is a correction of form or a change of substance.' },
  notSigned: (names: readonly string[]): Term => ({ fr: `Le texte en ligne reste celui qui est signé. N’ont pas encore signé le nouveau\u202f: ${listed(names, 'fr')}.`, en: `The signed text stays online. Not yet signed the new one: ${listed(names, 'en')}.` }),
} as const
