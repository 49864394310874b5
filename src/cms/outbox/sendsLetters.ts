import type { Payload } from 'payload'

/** Whether letters leave: a mail server is named. Without one they wait in the outbox, and links are handed over by whoever made them. */
export const sendsLetters = ({ config }: Payload): boolean => config.custom?.sendsLetters === true
