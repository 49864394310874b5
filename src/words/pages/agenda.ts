import type { Term } from '../term'

export const agendaWords = {
  lead: { fr: 'Les rendez-vous que des collectifs organisent ensemble, du plus proche au plus lointain.', en: 'What collectives organise together, nearest first.' },
  archivesLead: { fr: 'Les rendez-vous passés, du plus récent au plus ancien.', en: 'Past events, latest first.' },
  toArchives: { fr: 'Les rendez-vous passés', en: 'Past events' },
  toAgenda: { fr: 'Les rendez-vous à venir', en: 'Upcoming events' },
  nextOne: { fr: 'Prochain rendez-vous', en: 'Next event' },
  dateToCome: { fr: 'Date à venir', en: 'Date to come' },
  newDateHere: { fr: 'La nouvelle date sera annoncée ici.', en: 'The new date will be announced here.' },
  insteadOf: { fr: 'au lieu de', en: 'instead of' },
  plannedOn: { fr: 'Prévu\u202f:', en: 'Planned for' },
  by: { fr: 'Par', en: 'By' },
  online: { fr: 'en ligne', en: 'online' },
  alsoOnline: { fr: 'et en ligne', en: 'and online' },
  none: { fr: 'Aucun rendez-vous annoncé pour l’instant.', en: 'No event is announced for now.' },
  noneMore: { fr: 'Aucun autre rendez-vous.', en: 'No further event.' },
  lastWas: { fr: 'Le dernier a eu lieu le', en: 'The last one took place on' },
  noArchives: { fr: 'Aucun rendez-vous passé.', en: 'No past event.' },
} as const satisfies Record<string, Term>

/** The end of a list that must stay short: "Collectif A, Collectif B, Collectif C et 4 autres organisations". */
export function otherOrganisations(count: number): Term {
  return count === 1
    ? { fr: 'une autre organisation', en: 'one other organisation' }
    : { fr: `${count} autres organisations`, en: `${count} other organisations` }
}
