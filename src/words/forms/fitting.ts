import type { Term } from '../term'

/** Why a field cannot keep what was given, whatever else is asked of it: said of drafts too. */
export const misfits = {
  notText: { fr: 'Écrivez du texte.', en: 'Give text.' },
  noSuchSign: {
    fr: 'Ce texte contient un signe invisible qui ne peut pas être enregistré : effacez-le, ou recopiez le texte.',
    en: 'This text holds an invisible sign that cannot be saved: delete it, or copy the text again.',
  },
  notRichText: {
    fr: 'Ce texte mis en forme ne peut pas être lu : collez-le sans sa mise en forme.',
    en: 'This formatted text cannot be read: paste it without its formatting.',
  },
  notANumber: { fr: 'Écrivez un nombre.', en: 'Give a number.' },
  notAChoice: { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  notYesOrNo: { fr: 'Cochez la case, ou laissez-la vide.', en: 'Tick the box, or leave it empty.' },
  notARecord: { fr: 'Choisissez une fiche dans la liste.', en: 'Choose a record from the list.' },
  notADay: { fr: 'Écrivez une date entre 1900 et 2199.', en: 'Give a date between 1900 and 2199.' },
  notRows: { fr: 'Ajoutez les lignes une à une.', en: 'Add the rows one by one.' },
  notAGroup: { fr: 'Remplissez ces champs un à un.', en: 'Fill in these fields one by one.' },
  notACountry: { fr: 'Choisissez un pays dans la liste.', en: 'Choose a country from the list.' },
  notAZone: { fr: 'Choisissez un fuseau horaire dans la liste, par exemple Europe/Paris.', en: 'Choose a time zone from the list, for example Europe/Paris.' },
  notAnAmount: { fr: 'Écrivez un montant de 0 à 9\u202f999\u202f999,99, par exemple 4,50.', en: 'Give an amount from 0 to 9,999,999.99, for example 4.50.' },
} as const satisfies Record<string, Term>

/** The same, where the field has bounds of its own. */
export const outside = {
  wholeNumber: (least: number, most: number): Term => ({
    fr: `Écrivez un nombre entier, de ${inFrench(least)} à ${inFrench(most)}.`,
    en: `Give a whole number from ${inEnglish(least)} to ${inEnglish(most)}.`,
  }),
  degrees: (most: number): Term => ({
    fr: `Écrivez un nombre de −${most} à ${most}, par exemple 45,7676.`,
    en: `Give a number from −${most} to ${most}, for example 45.7676.`,
  }),
  length: (most: number): Term => ({ fr: `Au plus ${inFrench(most)} signes.`, en: `At most ${inEnglish(most)} characters.` }),
}

const inFrench = (number: number): string => new Intl.NumberFormat('fr').format(number)
const inEnglish = (number: number): string => new Intl.NumberFormat('en').format(number)
