import type { PayloadRequest } from 'payload'
import type { Term } from '@/words'
import { translate } from './translate'

/** A refusal with its sentence and its stable code, as Payload words them. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly status: number,
    readonly code: string,
    readonly term: Term,
    readonly after: number | null = null,
  ) {
    super(code)
  }
}

type Handler = (req: PayloadRequest) => Promise<Response>

/** Answers refusals in the person's language. Everything else is a mistake of ours. */
export const endpoint =
  (handle: Handler): Handler =>
  async (req) => {
    try {
      mustComeFromHere(req)
      return await handle(req)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { status, code, term, after } = error
      const headers = after === null ? undefined : { 'Retry-After': String(after) }
      return Response.json({ errors: [{ name: 'Refused', message: translate(req, term), data: { code } }] }, { status, headers })
    }
  }

// Cookies count here: no other site may send this for somebody. A form cannot send JSON without asking first.
function mustComeFromHere(req: PayloadRequest): void {
  const origin = req.headers.get('origin')
  const isOurs = origin === null || req.payload.config.csrf.includes(origin)
  if (!isOurs) throw new Refused(403, 'ELSEWHERE', { fr: 'Cette demande vient d’un autre site.', en: 'This request comes from another site.' })
}
