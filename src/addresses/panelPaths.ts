/** Where the views of the panel are that Payload does not have, below its own address. */
export const journalPath = '/journal'
export const outboxPath = '/outbox'
/** Where texts that were set aside are compared. */
export const setAsidePath = '/set-aside'

/** Where the file of an organisation is, from the address of Payload's API. */
export const exportPath = (api: string, organisation: string): string => `${api}/organisations/${organisation}/export`
