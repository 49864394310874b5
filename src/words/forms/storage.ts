import type { Term } from '../term'

/** What members are told when the database or the disk does not do its part. Nobody is told that something is saved which may not be. */
export const storageWords = {
  away: {
    fr: 'La plateforme n’a pas accès à ses données en ce moment. Réessayez dans un instant\u202f: ce qui n’a pas été confirmé n’est peut-être pas enregistré.',
    en: 'The platform cannot reach its data right now. Try again in a moment: what was not confirmed may not be saved.',
  },
  full: {
    fr: 'Pas enregistré\u202f: il n’y a plus de place sur le disque de la plateforme. Prévenez les personnes qui l’hébergent\u202f; vous pourrez ensuite réessayer.',
    en: 'Not saved: there is no room left on the platform’s disk. Tell the people who host it; you can then try again.',
  },
  'read-only': {
    fr: 'Pas enregistré\u202f: la plateforme est en lecture seule en ce moment. Réessayez plus tard.',
    en: 'Not saved: the platform is read-only right now. Try again later.',
  },
} as const satisfies Record<string, Term>
