import type { Term } from '../term'

/** Where the saving of a form stands; when it could not save itself or an act was not answered, and what to do. */
export const savingWords = {
  saved: { fr: 'Tout est enregistré', en: 'All saved' },
  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  notSaved: { fr: 'Pas enregistré', en: 'Not saved' },
  signedOut: {
    fr: 'Pas enregistré\u202f: votre connexion a pris fin. Ce que vous avez écrit est encore là. Reconnectez-vous dans un autre onglet\u202f: cette page s’enregistrera ensuite d’elle-même.',
    en: 'Not saved: you have been signed out. What you wrote is still here. Sign in again in another tab: this page will then save itself.',
  },
  signIn: { fr: 'Se connecter dans un autre onglet', en: 'Sign in in another tab' },
  failed: { fr: 'Pas de réponse du serveur : rien n’a été fait, et ce que vous avez écrit est encore là. Réessayez dans un instant.', en: 'The server does not answer: nothing was done, and what you wrote is still here. Try again in a moment.' },
  unreachable: {
    fr: 'Pas enregistré\u202f: le serveur ne répond pas. Ce que vous avez écrit est encore là et sera enregistré dès qu’il répondra. Gardez cette page ouverte.',
    en: 'Not saved: the server does not answer. What you wrote is still here and will be saved as soon as it does. Keep this page open.',
  },
  full: {
    fr: 'Pas enregistré\u202f: le serveur ne peut plus rien écrire. Prévenez la personne qui s’occupe de la plateforme. Ce que vous avez écrit est encore là et sera enregistré dès que possible. Gardez cette page ouverte.',
    en: 'Not saved: the server can write nothing any more. Tell whoever runs the platform. What you wrote is still here and will be saved as soon as possible. Keep this page open.',
  },
  refused: {
    fr: 'Pas enregistré\u202f: ce que vous avez écrit est encore là, et sera enregistré dès que vous l’aurez corrigé.',
    en: 'Not saved: what you wrote is still here, and will be saved once you have corrected it.',
  },
  compare: { fr: 'Comparer et choisir', en: 'Compare and choose' },
  previewNotOpened: {
    fr: 'L’aperçu n’a pas été ouvert, parce que vos derniers changements n’ont pas pu être enregistrés.',
    en: 'The preview was not opened, because your last changes could not be saved.',
  },
} as const satisfies Record<string, Term>
