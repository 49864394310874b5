import { createLocalReq, type Payload } from 'payload'
import { expireOverdue } from '@/cms/agreements/acts/expireOverdue'
import type { Lifetime } from './lifetime'
import type { Log } from './log'

const HOUR = 3_600_000

/** Ends the invitations whose day to answer is over: at start and every hour, with a mail server or without. */
export function expireInvitations(life: Lifetime, log: Log, payload: Payload): void {
  let work: Promise<void> = Promise.resolve()
  const look = () => {
    // The platform's own act: nobody is behind it.
    work = createLocalReq({}, payload)
      .then(expireOverdue)
      .then(() => undefined)
      .catch((error: unknown) => log.cause('overdue invitations', error))
  }
  look()
  const timer = setInterval(look, HOUR)
  life.has('overdue', {
    stop: () => {
      clearInterval(timer)
      return work
    },
    patience: 2_000,
  })
}
