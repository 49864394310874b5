import type { SendMailOptions } from 'nodemailer'
import { write } from '@/letters/write'
import type { Waiting } from './waiting'

/** Whom letters are from, and the public address of the site. */
export type Sender = { mailFrom: string; siteUrl: string }

/**
 * A letter as it is handed in. Its Message-ID follows from the outbox's row, so that a mail server knows a repeat for what it is. Plain text, with a
 * line for each paragraph: every reader breaks lines to its own width.
 */
export function messageOf({ id, address, language, letter }: Waiting, { mailFrom, siteUrl }: Sender): SendMailOptions {
  const { subject, text } = write(letter, language)
  return {
    from: mailFrom,
    to: { name: '', address },
    subject,
    text,
    textEncoding: 'quoted-printable',
    messageId: `<${id}@${new URL(siteUrl).hostname}>`,
    // RFC 3834 §5: nobody's holiday answer comes back.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  }
}
