import type { Term } from '../term'

export const noticeWords = {
  title: { fr: 'Annonce de dernière minute', en: 'Last-minute notice' },
  help: {
    fr: 'Par exemple « On se retrouve à l’entrée nord, la grille sud est fermée ». Elle s’affiche aussitôt en haut de la page, signée de votre collectif, jusqu’à la fin de l’événement.',
    en: 'For example “Meet at the north entrance, the south gate is closed”. It shows at once at the top of the page, signed by your collective, until the event is over.',
  },
  text: { fr: 'Ce que tout le monde doit savoir', en: 'What everybody should know' },
  by: { fr: 'Au nom de', en: 'In the name of' },
  post: { fr: 'Afficher maintenant', en: 'Show it now' },
  takeDown: { fr: 'Retirer', en: 'Take down' },
  posted: { fr: 'C’est affiché sur la page.', en: 'It is on the page.' },
  gone: { fr: 'L’annonce est retirée de la page.', en: 'The notice is off the page.' },
} as const satisfies Record<string, Term>

/** Why a notice cannot be posted; the names are the codes. */
export const noticeProblems = {
  NOT_UNDERSTOOD: { fr: 'Écrivez l’annonce en 300 signes au plus.', en: 'Write the notice in 300 characters at most.' },
  NOT_ONLINE: { fr: 'L’événement n’est pas en ligne, ou il est fini\u202f: personne ne verrait l’annonce.', en: 'The event is not online, or it is over: nobody would see the notice.' },
  NOT_AN_ORGANISER: { fr: 'Choisissez une organisation qui organise cet événement et pour laquelle vous publiez.', en: 'Choose an organisation that organises this event and for which you publish.' },
} as const satisfies Record<string, Term>
