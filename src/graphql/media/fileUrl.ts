/** The public address of an uploaded file. */
export const fileUrl = (origin: string, filename: string): string => `${origin}/media/${encodeURIComponent(filename)}`
