import type { Term } from '../term'

/** What the list says of what goes online: each fact, before and after. */
export const listingWords = {
  inLanguage: { fr: '{label} (en {language})', en: '{label} (in {language})' },
  of: { fr: '{whole}\u202f: {part}', en: '{whole}: {part}' },
  yes: { fr: 'oui', en: 'yes' },
  order: { fr: 'ordre', en: 'order' },
  preset: { fr: 'préréglé', en: 'preset' },
  hidden: { fr: 'une fiche que vous ne pouvez pas lire', en: 'a record that you may not read' },

  headline: { fr: 'Tout le monde lira', en: 'Everybody will read' },
  changes: { fr: 'Ce qui change', en: 'What changes' },
  facts: { fr: 'Ce qui paraît', en: 'What goes online' },
  noChange: { fr: 'Dans cette fiche, rien ne change pour qui lit le site.', en: 'In this form nothing changes for those who read the site.' },
  presetMark: { fr: 'préréglé par la fiche : personne ne l’a peut-être choisi', en: 'preset by the form: perhaps nobody chose it' },
  before: { fr: 'Avant :', en: 'Before:' },
  after: { fr: 'Après :', en: 'After:' },
  gone: { fr: 'retiré', en: 'removed' },
  added: { fr: 'ajouté', en: 'added' },
  writtenBy: { fr: 'Écrit par {names}.', en: 'Written by {names}.' },
  somebody: { fr: 'quelqu’un', en: 'somebody' },
  writer: { fr: '{name} ({at})', en: '{name} ({at})' },
  moves: { fr: 'Publier déplace l’événement : la page dira ce qui était annoncé, et la raison « {reason} ».', en: 'Publishing moves the event: the page will say what was announced, and the reason “{reason}”.' },
  told: { fr: 'En sont prévenus : {names}.', en: 'Told of it: {names}.' },
  notNow: { fr: 'Pour l’instant, cette publication serait refusée :', en: 'For now, this publication would be refused:' },
  hiddenUntil: { fr: 'Ce texte restera caché jusqu’au {until} (heure de Paris), puis tout le monde pourra le lire.', en: 'This text will stay hidden until {until} (Paris time), then anybody will be able to read it.' },
  hiddenAgain: { fr: 'Ce texte est en ligne. Il disparaîtra du site jusqu’au {until} (heure de Paris), puis tout le monde pourra le relire.', en: 'This text is online. It will leave the site until {until} (Paris time), then anybody will be able to read it again.' },
  embargoOver: { fr: 'L’embargo ({until}) est passé : il n’a pas d’effet.', en: 'The embargo ({until}) is over: it has no effect.' },
  publishedHidden: { fr: 'C’est publié, et caché jusqu’au {until}.', en: 'It is published, and hidden until {until}.' },
  statusHidden: { fr: 'Caché jusqu’au {until}', en: 'Hidden until {until}' },
  pageAppears: { fr: 'La page paraîtra le {until} (heure de Paris).', en: 'The page will appear on {until} (Paris time).' },
} as const satisfies Record<string, Term>
