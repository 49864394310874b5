/** Characters of a long text that are shown when all of it is new, or all of it goes. */
const BEGINNING = 240

/** The beginning of a text that is too long to be shown whole. */
export const beginning = (text: string): string => (text.length > BEGINNING ? `${text.slice(0, BEGINNING).replace(/\s\S*$/, '')} […]` : text)
