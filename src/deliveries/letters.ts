import { delivering } from './deliver'
import { openMailer } from './mailer'
import type { Sender } from './message'
import type { Trouble } from './queue'
import { forgetOld, giveUpLate, tryAll, tryOne } from './waiting'
import type { Work } from './worker'

/** Sends the letters of the outbox by this mail server. */
export function letters({ smtpUrl, trouble, ...sender }: Sender & { smtpUrl: string; trouble: Trouble }): Work {
  const mailer = openMailer(smtpUrl, new URL(sender.siteUrl).hostname)
  return {
    tasks: { letter: delivering(mailer, sender, trouble) },
    first: async (database) => {
      await giveUpLate(database)
      await tryAll(database)
    },
    round: async (database) => {
      await giveUpLate(database)
      await tryOne(database)
      await forgetOld(database)
    },
  }
}
