type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * Whether a form was sent from our own pages. They send no referrer, so browsers write `Origin: null`; those that know where a request comes from say it
 * in Sec-Fetch-Site. Text browsers say neither.
 */
export function comesFromHere(headers: Headers, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const from = headers.origin
  return from === undefined || from === 'null' || from === origin
}
