/** Where the file of an organisation is, from Payload's API. */
export const exportPath = (api: string, organisation: string): string => `${api}/organisations/${organisation}/export`
