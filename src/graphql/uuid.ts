const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id as we give them; anything else names nothing and never reaches the database. */
export const isUuid = (text: string): boolean => UUID.test(text)
