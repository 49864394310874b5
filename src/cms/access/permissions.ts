import type { PayloadRequest } from 'payload'

type Person = PayloadRequest['user']

/** Runs the platform. */
export const isAdministrator = (person: Person): boolean => person?.collection === 'users' && person.isAdministrator === true
