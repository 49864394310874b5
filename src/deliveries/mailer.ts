import { createTransport, type SendMailOptions } from 'nodemailer'

/** Hands letters in; throws nodemailer's errors. Told to stop, it hangs up, unless the letter was said to its end: then the server's answer is worth waiting for. */
export type Mailer = { send(message: SendMailOptions, stopping: AbortSignal): Promise<void> }

/** Milliseconds that an answer is waited for by whoever is stopping. A server that has the whole letter may send it, answered or not. */
const patience = 5_000

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
  const said = new WeakSet<AbortSignal>()
  transport.use('stream', ({ data: { signal }, message }, done) => {
    message.processFunc((letter) => letter.once('end', () => signal && said.add(signal)))
    done()
  })
  return {
    async send(message, stopping) {
      const hangingUp = new AbortController()
      const { signal } = hangingUp
      const hangUp = () => void (said.has(signal) ? setTimeout(() => hangingUp.abort(), patience).unref() : hangingUp.abort())
      stopping.addEventListener('abort', hangUp, { once: true })
      try {
        await transport.sendMail({ ...message, signal })
      } finally {
        stopping.removeEventListener('abort', hangUp)
      }
    },
  }
}
