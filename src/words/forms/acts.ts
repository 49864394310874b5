import type { Term } from '../term'
import { communiqueForm } from './communique'
import { eventForm } from './event'
import { organisationForm } from './organisation'
import { pageForm } from './others'
import { sessionForm } from './session'
import { speakerForm } from './speaker'
import { topicForm } from './topic'
import { venueForm } from './venue'

/** What the forms say before an act and after it. */
export const actWords = {
  publish: { fr: 'Publier', en: 'Publish' },
  publishChanges: { fr: 'Publier les changements', en: 'Publish the changes' },
  publishWhat: { fr: 'Publier « {title} »', en: 'Publish “{title}”' },
  looking: { fr: 'On regarde ce qui va paraître…', en: 'Looking at what would go live…' },
  becomesPublic: { fr: 'Cette page devient publique : tout le monde pourra la lire.', en: 'This page becomes public: anybody will be able to read it.' },
  replacesPublic: { fr: 'Vos changements remplacent ce que tout le monde lit aujourd’hui.', en: 'Your changes replace what everybody reads today.' },
  goesLive: { fr: 'Paraît en même temps', en: 'Goes live with it' },
  nothingElse: { fr: 'Rien d’autre ne paraît en même temps.', en: 'Nothing else goes live with it.' },
  missing: { fr: 'Il manque encore', en: 'Still missing' },
  missingHere: { fr: 'Dans cette fiche', en: 'In this form' },
  missingLead: { fr: 'Rien n’a été publié. Chaque lien mène à l’endroit à compléter.', en: 'Nothing has been published. Each link leads to the place to fill in.' },
  someonesElse: { fr: 'Une fiche que vous ne pouvez pas lire', en: 'A record that you may not read' },
  somethingThere: { fr: 'quelque chose, que ses membres verront', en: 'something, which its members will see' },
  publishAll: { fr: 'Publier le tout', en: 'Publish all of it' },
  publishing: { fr: 'Publication en cours…', en: 'Publishing…' },
  published: { fr: 'C’est publié.', en: 'It is published.' },
  notNow: { fr: 'Pas maintenant', en: 'Not now' },
  back: { fr: 'Revenir à la fiche', en: 'Back to the form' },
  listChanged: { fr: 'Ce qui va paraître a changé entre-temps. Rien n’a été publié : relisez la liste.', en: 'What would go live has changed meanwhile. Nothing was published: look at the list again.' },
  refusedBelow: { fr: 'La publication a été refusée : voici ce qui manque.', en: 'It could not be published: this is what is missing.' },
  notSaved: { fr: 'Vos derniers changements n’ont pas pu être enregistrés. Rien n’a été publié.', en: 'Your last changes could not be saved. Nothing was published.' },
  notTakenAlong: {
    fr: 'Vos derniers changements n’ont pas pu être enregistrés. Si vous continuez, ils seront perdus.',
    en: 'Your last changes could not be saved. If you go on, they will be lost.',
  },
  notLooked: { fr: 'La liste n’a pas pu être établie. Réessayez dans un instant.', en: 'The list could not be made. Try again in a moment.' },
  tryAgain: { fr: 'Réessayer', en: 'Try again' },
  done: { fr: 'Terminé', en: 'Done' },
  withdraw: { fr: 'Retirer du site', en: 'Take off the site' },
  withdrawWhat: { fr: 'Retirer « {title} » du site', en: 'Take “{title}” off the site' },
  withdrawn: { fr: 'C’est retiré du site.', en: 'It is off the site.' },
  bin: { fr: 'Mettre à la corbeille', en: 'Move to the bin' },
  binWhat: { fr: 'Mettre « {title} » à la corbeille', en: 'Move “{title}” to the bin' },
  binned: { fr: 'C’est à la corbeille.', en: 'It is in the bin.' },
  lookingAway: { fr: 'On regarde ce qui disparaîtra…', en: 'Looking at what would disappear…' },
  pagesGo: { fr: 'Ces adresses ne répondront plus', en: 'These addresses will stop answering' },
  goesToo: { fr: 'Disparaît avec', en: 'Disappears with it' },
  listsGo: { fr: 'Et partout où c’était repris : listes, agendas, flux, pages des collectifs.', en: 'And wherever it was shown: lists, calendars, feeds, pages of the collectives.' },
  staysWithout: { fr: 'Reste en ligne, sans le mentionner', en: 'Stays online, without mentioning it' },
  notPublic: { fr: 'Rien de ceci n’est public : personne d’autre ne verra de différence.', en: 'None of this is public: nobody else will see a difference.' },
  bringBack: { fr: 'Pour revenir en arrière : tout reste ici en brouillon. « Publier » remet la page à la même adresse.', en: 'To bring it back: all of it stays here as a draft. “Publish” puts the page back at the same address.' },
  bringBackFromBin: {
    fr: 'Pour revenir en arrière : ouvrez la liste, puis « Corbeille », et remettez la fiche en place. Elle revient en brouillon, à publier de nouveau.',
    en: 'To bring it back: open the list, then “Trash”, and restore it. It comes back as a draft, to be published again.',
  },
  refused: { fr: 'Cela n’a pas pu être fait. Rien n’a changé.', en: 'This could not be done. Nothing has changed.' },
} as const satisfies Record<string, Term>

/** How several things of one kind are called. */
export const kindsOfThings = {
  events: eventForm.many.label,
  sessions: sessionForm.many.label,
  speakers: speakerForm.many.label,
  venues: venueForm.many.label,
  topics: topicForm.many.label,
  organisations: organisationForm.many.label,
  communiques: communiqueForm.many.label,
  pages: pageForm.many.label,
} as const satisfies Record<string, Term>
