import type { ServerResponse } from 'node:http'

/**
 * Payload takes somebody whom it fails to look up for nobody: while the database is lost a member would be told to sign in, and lose what they were writing.
 * So an answer other than a success, or one that `isDoubtful` by itself, is replaced by `instead` when connections were lost while it was made.
 */
export function beSure(res: ServerResponse, wasLost: () => boolean, isDoubtful: boolean, instead: (res: ServerResponse) => void): void {
  const { writeHead, write, end } = res
  const own = { writeHead, write, end }
  let decided: 'stands' | 'replaced' | null = null

  /** True when the answer has been replaced: what its author still says goes nowhere. */
  function replaced(status: number): boolean {
    if (decided) return decided === 'replaced'
    const stands = (status < 300 && !isDoubtful) || status === 304 || !wasLost()
    decided = stands ? 'stands' : 'replaced'
    if (stands) return false
    for (const name of ['set-cookie', 'location', 'content-length', 'content-encoding', 'etag']) res.removeHeader(name)
    // Whoever compresses answers has put functions of its own over ours.
    const { writeHead: onHead, write: onWrite, end: onEnd } = res
    instead(Object.assign(res, own))
    Object.assign(res, { writeHead: onHead, write: onWrite, end: onEnd })
    return true
  }

  res.writeHead = ((...given: Parameters<typeof writeHead>) => (replaced(given[0]) ? res : writeHead.apply(res, given))) as typeof writeHead
  res.write = ((...given: Parameters<typeof write>) => replaced(res.statusCode) || write.apply(res, given)) as typeof write
  res.end = ((...given: Parameters<typeof end>) => (replaced(res.statusCode) ? res : end.apply(res, given))) as typeof end
}
