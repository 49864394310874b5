import type { Site } from '../support/site'
import type { Agreeing } from './agreeing'

type Answer = { status: number; html: string; text: string; location: string | null }

/** The holder of a page without account, in a browser: reads it, sends its forms. */
export function page(site: Pick<Site, 'get'>, path: string) {
  const html = async () => (await site.get(path)).text()
  const stamp = async () => stampIn(await html())

  async function send(fields: Record<string, string>): Promise<Answer> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', 'sec-fetch-site': 'same-origin' }
    const answer = await site.get(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
    const sent = await answer.text()
    expect(answer.headers.get('set-cookie')).toBeNull()
    return { status: answer.status, html: sent, text: textOf(sent), location: answer.headers.get('location') }
  }

  return {
    path,
    html,
    stamp,
    text: async () => textOf(await html()),
    send,
    /** Presses the button that asks. */
    ask: async (act: string, words: Record<string, string> = {}) => send({ act, stamp: await stamp(), ...words }),
    /** Presses it, and then the one that confirms, with what that page holds. */
    async confirm(act: string, words: Record<string, string> = {}): Promise<Answer> {
      const asked = await send({ act, stamp: await stamp(), ...words })
      return send({ ...hiddenIn(asked.html), act, confirmed: 'yes' })
    },
  }
}

export type PrivatePage = ReturnType<typeof page>

/** The page whose address stands in the one letter to somebody. */
export async function pageIn({ letters, site }: Agreeing, address: string): Promise<PrivatePage> {
  const [letter] = (await letters()).filter((one) => one.address === address)
  return page(site, new URL(String(letter?.letter.link)).pathname)
}

/** All that an act could have left. */
export const traces = ({ rows }: Agreeing) =>
  rows(`select (select count(*) from agreement_moves)::int as moves, (select count(*) from audit)::int as audit, (select count(*) from outbox)::int as letters,
               (select count(*) from revisions)::int as revisions, (select count(*) from communiques)::int as communiques, (select count(*) from corrections_asked)::int as corrections,
               (select md5(string_agg(c::text, '|' order by c.id)) from collaborations c) as agreements, (select md5(string_agg(r::text, '|' order by r.collaboration_id)) from agreement_records r) as records`)

const stampIn = (html: string): string => hiddenIn(html).stamp ?? ''
const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/<input name="(\w+(?:-\w+)*)" type="hidden" value="([^"]*)"\/>|<input type="hidden" name="(\w+)" value="([^"]*)"\/>/g)].map(([, name, value, other, its]) => [name ?? other ?? '', plain(value ?? its ?? '')]))

const textOf = (html: string): string => plain(html.replace(/<input[^>]* type="submit" value="([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]+>/g, ' ')).replace(/[\u00a0\u202f ]+/g, ' ')
const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&')
