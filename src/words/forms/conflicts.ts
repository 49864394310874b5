import type { Term } from '../term'

export const conflictWords = {
  overtaken: (name: string | null): Term => ({
    fr: `${name ?? 'Quelqu’un d’autre'} a enregistré ce document entre-temps. Rien n’est perdu : votre texte est dans « Mis de côté », où vous pourrez comparer les deux et choisir.`,
    en: `${name ?? 'Somebody else'} saved this document meanwhile. Nothing is lost: your text is in “Set aside”, where you can compare both and choose.`,
  }),
  somebodyElse: {
    fr: 'Quelqu’un d’autre est connecté dans ce navigateur. Ce texte n’a pas été enregistré sous son nom.',
    en: 'Somebody else is signed in in this browser. This text was not saved in their name.',
  },
  late: { fr: 'Une suite de ce texte est déjà enregistrée.', en: 'A later state of this text is saved already.' },
  settingsOvertaken: {
    fr: 'Quelqu’un d’autre a enregistré ces réglages entre-temps. Rien n’est enregistré ni perdu : ouvrez-les dans un autre onglet, comparez, puis rechargez cette page avant de reprendre.',
    en: 'Somebody else saved these settings meanwhile. Nothing is saved and nothing lost: open them in another tab, compare, then reload this page before you go on.',
  },
  notAMoment: {
    fr: 'L’état dont part ce texte (« updatedAt ») n’est pas une date.',
    en: 'The state that this text starts from (“updatedAt”) is not a date.',
  },
  title: { fr: 'Mis de côté', en: 'Set aside' },
  help: {
    fr: 'Ces textes n’ont pas été enregistrés, parce que quelqu’un d’autre avait écrit entre-temps. Comparez, puis choisissez. Ce que vous remplacez reste dans l’historique du document.',
    en: 'These texts were not saved, because somebody else had written meanwhile. Compare, then choose. What you replace stays in the history of the document.',
  },
  none: { fr: 'Rien n’est mis de côté.', en: 'Nothing is set aside.' },
  same: { fr: 'Les deux textes disent la même chose.', en: 'Both texts say the same.' },
  gone: { fr: 'Ce document n’existe plus, ou n’est plus le vôtre.', en: 'This document is gone, or no longer yours.' },
  field: { fr: 'Champ', en: 'Field' },
  theirs: { fr: 'Enregistré', en: 'Saved' },
  yours: { fr: 'Votre texte', en: 'Your text' },
  takeUp: { fr: 'Reprendre mon texte comme brouillon', en: 'Make my text the draft' },
  letGo: { fr: 'Abandonner mon texte', en: 'Let my text go' },
  failed: { fr: 'Cela n’a pas marché. Rechargez la page.', en: 'That did not work. Reload the page.' },
} as const
