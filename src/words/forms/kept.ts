import type { Term } from '../term'

/** What a browser kept because the server did not have it, offered again. */
export const keptWords = {
  title: { fr: 'Un texte n’a pas été enregistré', en: 'A text was not saved' },
  titles: { fr: 'Des textes n’ont pas été enregistrés', en: 'Some texts were not saved' },
  line: { fr: '« {title} », écrit {when}', en: '“{title}”, written {when}' },
  look: { fr: 'Regarder et choisir', en: 'Look and choose' },
  says: {
    fr: 'Vous l’aviez écrit dans ce navigateur, {when}, et la page s’est fermée avant qu’il soit enregistré. Rien ne sera remplacé sans votre choix.',
    en: 'You had written it in this browser, {when}, and the page closed before it was saved. Nothing is replaced unless you choose so.',
  },
  otherLanguage: { fr: 'C’est le texte en {language}.', en: 'It is the text in {language}.' },
  looking: { fr: 'On compare avec ce qui est enregistré…', en: 'Comparing with what is saved…' },
  onlyChoices: { fr: 'Les mots et leur mise en forme sont les mêmes\u202f: seul un choix diffère.', en: 'The words and their form are the same: only a choice differs.' },
  notFound: {
    fr: 'Le document n’est plus là, ou n’est plus le vôtre. Voici ce que vous aviez écrit : vous pouvez le copier.',
    en: 'The document is gone, or no longer yours. This is what you had written: you can copy it.',
  },
  saved: { fr: 'Ce qui est enregistré', en: 'What is saved' },
  yours: { fr: 'Ce que vous aviez écrit', en: 'What you had written' },
  record: { fr: '(une fiche choisie)', en: '(a record that was chosen)' },
  takeUp: { fr: 'Reprendre ce que j’avais écrit', en: 'Take up what I had written' },
  drop: { fr: 'Ne pas le reprendre', en: 'Let it go' },
  later: { fr: 'Plus tard', en: 'Later' },
  notTakenUp: { fr: 'Cela n’a pas pu être repris. Rien n’est perdu\u202f: réessayez dans un instant.', en: 'It could not be taken up. Nothing is lost: try again in a moment.' },
} as const satisfies Record<string, Term>
