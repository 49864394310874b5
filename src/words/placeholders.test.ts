import { placeholderOf } from './placeholders'

it.each([
  ['speaker', 'Halte au Contrôle numérique', 'Un·e intervenant·e de Halte au Contrôle numérique', 'A speaker from Halte au Contrôle numérique'],
  ['members', 'Amnesty International', 'Des membres d’Amnesty International', 'Members from Amnesty International'],
  ['member', 'Le Mouvement', 'Un·e membre du Mouvement', 'A member from Le Mouvement'],
  ['to-be-confirmed', null, 'Intervenant·e à confirmer', 'Speaker to be confirmed'],
] as const)('says %s of %s honestly', (kind, organisation, french, english) => {
  expect([placeholderOf(kind, organisation, 'fr'), placeholderOf(kind, organisation, 'en')]).toEqual([french, english])
})
