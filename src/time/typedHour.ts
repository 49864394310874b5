/** What was typed is an hour of the day (`18:30`), or no hour that there is. Midnight, at the beginning of a day or at its end, is not said. */
export type TypedHour = { hour: string } | { doubt: 'noSuchHour' | 'whichMidnight' }

/** An hour as people write it, given in plain small letters: "18:30", "18h", "18 h 30", "18 heures", "6.30 pm", "midi"; null for anything else. */
export function typedHour(words: string): TypedHour | null {
  if (words === 'midi' || words === 'noon') return { hour: '12:00' }
  if (words === 'minuit' || words === 'midnight') return { doubt: 'whichMidnight' }
  const time = onTheClock(words) ?? inHours(words) ?? beforeOrAfterNoon(words)
  if (!time) return null
  const [hours, minutes] = time
  return hours < 24 && minutes < 60 ? { hour: `${twoFigures(hours)}:${twoFigures(minutes)}` } : { doubt: 'noSuchHour' }
}

type Time = [hours: number, minutes: number]

function onTheClock(text: string): Time | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? []
  return hours && minutes ? [Number(hours), Number(minutes)] : null
}

function inHours(text: string): Time | null {
  const [, hours, minutes = '0'] = /^(\d{1,2}) ?h(?:eures?)?(?: ?(\d{2})(?: ?min)?)?$/.exec(text) ?? []
  return hours ? [Number(hours), Number(minutes)] : null
}

function beforeOrAfterNoon(text: string): Time | null {
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[.:](\d{2}))? ?(am|pm)$/.exec(text) ?? []
  if (!hours) return null
  const isOnTheDial = Number(hours) >= 1 && Number(hours) <= 12
  return [isOnTheDial ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : 24, Number(minutes)]
}

const twoFigures = (number: number) => String(number).padStart(2, '0')
