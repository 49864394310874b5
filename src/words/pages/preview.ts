import type { Term } from '../term'

/** Around a page that is shown to members as it would be online. */
export const previewWords = {
  mark: { fr: 'Aperçu', en: 'Preview' },
  markHelp: { fr: 'Cette page n’est pas en ligne\u202f: elle montre ce que tout le monde verrait si vous publiiez maintenant.', en: 'This page is not online: it shows what everybody would see if you published now.' },
  nothingYet: { fr: 'Pas encore d’aperçu', en: 'No preview yet' },
  missing: { fr: 'Avant de pouvoir être en ligne, il manque\u202f:', en: 'Before it can be online, this is missing:' },
  noPage: { fr: 'Rien ne serait montré\u202f: cela n’a pas de page à soi, ou une organisation nécessaire n’est pas en ligne.', en: 'Nothing would be shown: this has no page of its own, or an organisation that it needs is not online.' },
} as const satisfies Record<string, Term>
