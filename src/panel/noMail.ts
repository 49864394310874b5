import type { EmailAdapter } from 'payload'

/** The platform sends no mail yet: whoever asks for one is told, and nothing pretends to have left. */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'De Concert',
  sendEmail: async () => {
    throw new Error('This platform does not send e-mail yet')
  },
})
