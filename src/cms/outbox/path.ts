/** Where the outbox is, in the panel. */
export const outboxPath = '/outbox'
