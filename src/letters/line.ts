// Control characters, line and paragraph separators, and marks that turn the direction of what follows: titles and names are typed by anybody.
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Somebody else's words on one line, fit for a header: nothing in them begins another line. */
export const line = (text: string): string => text.replace(unsafe, ' ').replace(/ {2,}/g, ' ').trim()

/** Somebody else's words, set off from ours on every line: nobody speaks in our name. */
export function quoted(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(line)
  return lines.map((words) => (words ? `> ${words}` : '>')).join('\n')
}

/** A subject with a title in it, 78 characters at most (RFC 5322 §2.1.1): the title is cut, not what the letter is about. */
export function subjectWith(title: string, around: (title: string) => string): string {
  const letters = [...line(title)]
  const room = 78 - [...around('')].length
  return around(letters.length <= room ? letters.join('') : `${letters.slice(0, Math.max(1, room - 1)).join('').trimEnd()}…`)
}
