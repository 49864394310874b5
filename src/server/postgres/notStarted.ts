import { Refusal } from '../refusal'

/** PostgreSQL did not start on these files. What it said last tells whether that is for want of room. */
export class NotStarted extends Refusal {
  readonly isFull: boolean
  /** Sessions of a dead server are still at work on them. */
  readonly isInUse: boolean

  constructor(log: string, lastWords: string) {
    const isFull = saysFull(lastWords)
    super(isFull ? noRoom(log) : notStarted(log), new Error(lastWords))
    this.isFull = isFull
    this.isInUse = /pre-existing shared memory block/.test(lastWords)
  }
}

/** Whether a program says that there is no room left (in English: see `surroundings`). */
export const saysFull = (words: string): boolean => /No space left on device|Disk quota exceeded/.test(words)

export const noRoom = (place: string) => ({
  fr: `Il n’y a plus de place sur le disque pour la base de données (${place}) : libérez-en.`,
  en: `There is no room left on the disk for the database (${place}): make some.`,
})

const notStarted = (log: string) => ({
  fr: `La base de données n’a pas démarré ; ${log} dit pourquoi.`,
  en: `The database did not start; ${log} says why.`,
})
