import type { Term } from '../term'

/** Dates and hours, as members type them: what is not taken, and why. `{example}` is in figures, `{day}` in words. */
export const momentWords = {
  notUnderstood: { fr: 'Ce n’est pas une date que nous comprenons. Écrivez par exemple {example}.', en: 'This is no date that we understand. Write for example {example}.' },
  noSuchDay: { fr: 'Ce jour n’existe pas. Le jour s’écrit d’abord, puis le mois\u202f: {example}.', en: 'There is no such day. The day comes first, then the month: {example}.' },
  farAway: { fr: 'Écrivez une date entre 1900 et 2199, par exemple {example}.', en: 'Give a date between 1900 and 2199, for example {example}.' },
  otherWeekday: { fr: 'Cette date tombe un autre jour\u202f: {day}. Corrigez l’une ou l’autre.', en: 'That date is another day: {day}. Correct the one or the other.' },
  noSuchHour: { fr: 'Cette heure n’existe pas. Écrivez par exemple {example}.', en: 'There is no such hour. Write for example {example}.' },
  whichMidnight: { fr: 'Minuit est-il le début ou la fin de ce jour\u202f? Écrivez 00:00 ou 23:59.', en: 'Is midnight the beginning or the end of that day? Write 00:00 or 23:59.' },
  hourMissing: { fr: 'Dites aussi l’heure, par exemple {example}.', en: 'Say the hour too, for example {example}.' },
  dayMissing: { fr: 'Dites aussi le jour, par exemple {example}.', en: 'Say the day too, for example {example}.' },
  hourTooMuch: { fr: 'Ici le jour suffit, sans heure\u202f: {example}.', en: 'Here the day is enough, without an hour: {example}.' },
} as const satisfies Record<string, Term>
