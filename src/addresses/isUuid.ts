/** Whether something is an id as the database gives them; anything else names nothing and never reaches it. */
export const isUuid = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
