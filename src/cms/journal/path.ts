/** Where the journal is, in the panel. */
export const journalPath = '/journal'
