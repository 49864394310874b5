import { createTransport, type SendMailOptions } from 'nodemailer'

/** Hands letters in; throws nodemailer's errors. */
export type Mailer = { send(message: SendMailOptions): Promise<void> }

/** A connection for each letter: there are few. `name` is how we greet the server. */
export function openMailer(smtpUrl: string, name: string): Mailer {
  const { hostname, username } = new URL(smtpUrl)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = createTransport({
    url: smtpUrl,
    name,
    // A password is not said aloud on a network.
    requireTLS: username !== '' && !isHere,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(message) {
      await transport.sendMail(message)
    },
  }
}
