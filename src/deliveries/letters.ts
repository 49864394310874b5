import type { TaskList } from 'graphile-worker'
import { delivering } from './deliver'
import { openMailer } from './mailer'
import type { Sender } from './message'
import type { Trouble } from './queue'
import { forgetOld, giveUpLate, tryAll, tryOne } from './waiting'
import { openWorker } from './worker'

type Letters = Sender & { databaseUrl: string; smtpUrl: string; trouble: Trouble; tasks?: TaskList }

/** Sends the letters of the outbox by this mail server, until it is stopped. `tasks` are what else acts queue. */
export function sendLetters({ databaseUrl, smtpUrl, trouble, tasks = {}, ...sender }: Letters): { stop(): Promise<void> } {
  const mailer = openMailer(smtpUrl, new URL(sender.siteUrl).hostname)
  return openWorker({
    databaseUrl,
    tasks: { ...tasks, letter: delivering(mailer, sender, trouble) },
    first: async (database) => {
      await giveUpLate(database)
      await tryAll(database)
    },
    then: async (database) => {
      await giveUpLate(database)
      await tryOne(database)
      await forgetOld(database)
    },
    trouble,
  })
}
