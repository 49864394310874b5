import type { Term } from '../term'

/** When a form could not save itself or an act was not answered, and what to do. */
export const savingWords = {
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
  cannotWrite: {
    fr: 'Pas enregistré\u202f: la plateforme ne peut rien écrire en ce moment. Ce que vous avez écrit est encore là et sera enregistré dès qu’elle le pourra. Gardez cette page ouverte.',
    en: 'Not saved: the platform cannot write anything right now. What you wrote is still here and will be saved as soon as it can. Keep this page open.',
  },
} as const satisfies Record<string, Term>
