import { listed } from '../listed'
import type { Term } from '../term'

/** Sentences that say what is wrong and what to do; shown beside the field. */
export const problems = {
  busy: {
    fr: 'Trop de choses se font en même temps. Rien n’est enregistré : réessayez dans un instant.',
    en: 'Too much is going on at once. Nothing is saved: try again in a moment.',
  },
  unfit: { fr: 'Une valeur n’est pas de la forme attendue.', en: 'A value is not of the form that is expected.' },
  sessionEndsBeforeStart: {
    fr: 'Une séance ne peut pas finir avant d’avoir commencé.',
    en: 'A session cannot end before it has begun.',
  },
  eventEndsBeforeStart: {
    fr: 'Un événement ne peut pas finir avant d’avoir commencé.',
    en: 'An event cannot end before it has begun.',
  },
  doorsAfterStart: { fr: 'Les portes s’ouvrent avant le début.', en: 'Doors open before the start.' },
  notAUrl: { fr: 'Une adresse web commence par https:// ou http://.', en: 'A web address begins with https:// or http://.' },
  notASlug: {
    fr: 'Seulement des lettres sans accent, des chiffres et des traits d’union, par exemple « numerisation-2025 ».',
    en: 'Only letters without accents, digits and hyphens, for example “digitisation-2025”.',
  },
  slugTaken: { fr: 'Cette adresse est déjà prise par une autre page.', en: 'Another page already has this address.' },
  notARna: { fr: 'Un numéro RNA s’écrit W suivi de neuf chiffres.', en: 'An RNA number is W followed by nine digits.' },
  notASiret: { fr: 'Un numéro SIRET a quatorze chiffres.', en: 'A SIRET number has fourteen digits.' },
  altMissing: {
    fr: 'Décrivez l’image en une phrase, ou dites qu’elle est décorative.',
    en: 'Describe the picture in a sentence, or say that it is decorative.',
  },
  speakerAndPlaceholder: {
    fr: 'Choisissez une personne ou une place sans nom, pas les deux.',
    en: 'Choose a person or an unnamed place, not both.',
  },
  speakerOrPlaceholder: {
    fr: 'Choisissez une personne, ou une place sans nom.',
    en: 'Choose a person, or an unnamed place.',
  },
  leadMissing: { fr: 'Dites quelle organisation tient la fiche.', en: 'Say which organisation holds the record.' },
  organisationMissing: { fr: 'Dites quelle organisation publie ce texte.', en: 'Say which organisation publishes this text.' },
  venueMissing: { fr: 'Un rendez-vous sur place a besoin d’un lieu.', en: 'A gathering on site needs a venue.' },
  onlineUrlMissing: { fr: 'Un rendez-vous en ligne a besoin d’un lien.', en: 'An online gathering needs a link.' },
  consentMissing: {
    fr: 'Notez quand la personne a été informée et a donné son accord.',
    en: 'Note when the person was informed and agreed.',
  },
  oneSubject: {
    fr: 'Un accord porte sur un événement ou sur un communiqué, pas sur les deux.',
    en: 'An agreement is about an event or about a communiqué, not both.',
  },
  agreementExists: {
    fr: 'Cette organisation a déjà un accord à ce titre ; modifiez celui-là.',
    en: 'This organisation already has an agreement in this role; change that one.',
  },
  lastCoordinator: {
    fr: 'Ce collectif n’aurait plus de référent·e, alors qu’il a d’autres membres. Donnez d’abord ce rôle à quelqu’un.',
    en: 'This collective would have no coordinator, while it has other members. First give that role to somebody.',
  },
  notAText: { fr: 'Ce texte n’est pas de ceux que l’éditeur écrit.', en: 'This text is none that the editor writes.' },
  required: { fr: 'À remplir avant de publier.', en: 'To be filled in before publishing.' },
  fixedOnce: { fr: 'Fixé une fois pour toutes.', en: 'Fixed once and for all.' },
  notAgreed: {
    fr: 'Cette organisation n’a pas donné son accord : elle ne peut ni porter cet événement ni publier ce texte.',
    en: 'This organisation has not agreed: it can neither lead this event nor publish this text.',
  },
  statusNeeded: {
    fr: 'Un brouillon attend : dites si vous publiez ou si vous gardez un brouillon.',
    en: 'A draft is pending: say whether you publish or keep a draft.',
  },
  everyLanguage: { fr: 'On publie dans toutes les langues à la fois.', en: 'All languages are published at once.' },
  listChanged: {
    fr: 'Ce qui va paraître a changé entre-temps : relisez la liste.',
    en: 'What would go live has changed meanwhile: look at the list again.',
  },
  binFirst: { fr: 'Mettez d’abord à la corbeille.', en: 'Put it into the bin first.' },
  stillHolds: {
    fr: 'Cette organisation porte des événements ou publie des textes : confiez-les d’abord à une autre.',
    en: 'This organisation leads events or publishes texts: hand them over first.',
  },
  chooseOrganisation: { fr: 'Dites pour quel collectif.', en: 'Say for which collective.' },
  notYourOrganisation: {
    fr: 'Choisissez un de vos collectifs (un événement publié se confie aussi à un collectif qui l’organise).',
    en: 'Choose one of your collectives (an event can also be handed to a collective that organises it).',
  },
  eventMissing: { fr: 'Choisissez un de vos événements.', en: 'Choose one of your events.' },
  unknownReference: {
    fr: 'Ce document cite une fiche qui n’existe pas ou que vous ne pouvez pas voir.',
    en: 'This document names a record that does not exist or that you cannot see.',
  },
  reasonMissing: {
    fr: 'Dites pourquoi la date, le lieu ou la façon de participer change : la raison est publique.',
    en: 'Say why the date, the place or the way to attend changes: the reason is public.',
  },
  onlyLeadMoves: {
    fr: 'Seul {lead} peut déplacer cet événement, qui est annoncé\u202f: la date, les heures, le lieu, la façon de participer. Demandez-le à ses membres.',
    en: 'Only {lead} can move this event, which is announced: its date, hours, place and way to attend. Ask its members.',
  },
  onlyLeadMovesAt: {
    fr: 'Seul {lead} peut déplacer cet événement, qui est annoncé\u202f: la date, les heures, le lieu, la façon de participer. Demandez-le à {email}.',
    en: 'Only {lead} can move this event, which is announced: its date, hours, place and way to attend. Ask at {email}.',
  },
} as const satisfies Record<string, Term>

/** What keeps things from being published along with another, thing by thing. */
export const missingIn = (incomplete: readonly { name: string; missing: readonly string[] }[]): Term => ({
  fr: `Avant de publier, il manque\u202f: ${incomplete.map(({ name, missing }) => `«\u202f${name}\u202f»\u202f: ${listed(missing, 'fr')}`).join('\u202f; ')}`,
  en: `Before publishing, fill in: ${incomplete.map(({ name, missing }) => `“${name}”: ${listed(missing, 'en')}`).join('; ')}`,
})
