import type { Term } from '../term'

/** Taking one's work along. */
export const exportWords = {
  download: { fr: 'Télécharger tout le travail de l’organisation', en: 'Download all the work of the organisation' },
  help: {
    fr: 'Sa fiche, ses communiqués, ses événements avec leur programme, brouillons compris, dans un fichier que l’on peut lire et reprendre ailleurs.',
    en: 'Its record, its communiqués, its events with their programme, drafts included, in a file that can be read and used elsewhere.',
  },
  suspended: { fr: '{name} est suspendue', en: '{name} is suspended' },
  meaning: {
    fr: 'Sa page, ses événements et ses communiqués ne sont plus montrés au public, et elle ne peut ni inviter ni répondre. Rien n’est effacé : ses membres peuvent toujours tout lire, corriger et télécharger. Seule l’administration du site peut lever la suspension.',
    en: 'Its page, its events and its communiqués are no longer shown to the public, and it can neither invite nor answer. Nothing is deleted: its members can still read, correct and download everything. Only the site’s administrators can lift the suspension.',
  },
} as const satisfies Record<string, Term>
