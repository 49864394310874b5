// Of Unicode (UAX 29): the words of any script, and no sign cut in two.
const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

/** A text, cut into its words and what stands between them: nothing is lost. */
export const wordsIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)
