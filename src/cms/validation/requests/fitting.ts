import { decoded, urlIn } from '@/text'
import { localeNamed } from '@/words'
import { entranceProblems as problems } from '@/words/forms'
import { isText } from '../isText'
import { isRecord } from '../problemOf'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * Looks at what comes in before Payload does: an address and a body that are not what they should be are refused (400, with a code and a sentence). What
 * goes on is an address of texts, and a body that is an object or a form. No body is an empty one.
 */
export const fitting =
  <Context>(handle: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    try {
      mustFitAddress(urlIn(request.url))
      return await handle(isWriting(request) ? await withFitBody(request) : request, context)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      const message = problems[error.code][localeNamed(request.headers.get('accept-language')?.slice(0, 2) ?? '')]
      return Response.json({ errors: [{ name: 'Refused', message, data: { code: error.code } }] }, { status: 400 })
    }
  }

class Misfit extends Error {
  override name = 'Misfit'
  constructor(readonly code: keyof typeof problems) {
    super(code)
  }
}

const isWriting = ({ method }: Request): boolean => ['POST', 'PATCH', 'PUT'].includes(method)

function mustFitAddress(url: URL | null): void {
  if (!url || !isText(decoded(url.pathname))) throw new Misfit('ADDRESS')
  mustFitQuery(url.searchParams)
}

function mustFitQuery(query: URLSearchParams): void {
  for (const [name, value] of query) {
    if (!isText(name) || !isText(value) || /^(?!where|select|populate|joins|sort|data|uploadEdits)\w+\[/.test(name)) throw new Misfit('ADDRESS')
    if ((name === 'where' || name === 'data') && value !== '') mustBeJson(value)
  }
}

async function withFitBody(request: Request): Promise<Request> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  // A file is read once, where it is prepared, and only of whoever may send one (`collections/Media/uploads`).
  if (type === 'multipart/form-data' && isUpload(request)) return request
  const body = await request.arrayBuffer()
  if (type === 'multipart/form-data') await mustFitForm(new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }), isDocument(request))
  // A question that is too long for an address comes as a form's address.
  else if (type === 'application/x-www-form-urlencoded' && isQuestion(request)) mustFitQuery(new URLSearchParams(textOf(body)))
  else if (body.byteLength === 0) return withBody(request, '{}')
  else if (type === 'application/json') mustBeJson(textOf(body), isDocument(request))
  else throw new Misfit('JSON_ONLY')
  return withBody(request, body)
}

/** What is sent is a document: its texts are asked field by field (`validation/refuseMisfits.ts`), so that whoever typed them is told where. */
const isDocument = ({ url }: Request): boolean => /^\/api\/(?!payload-)(globals\/)?[a-z-]+(\/[0-9a-f-]{36})?$/.test(urlIn(url)?.pathname ?? '')

const isUpload = ({ url }: Request): boolean => /^\/api\/media(\/[0-9a-f-]{36})?$/.test(urlIn(url)?.pathname ?? '')

const isQuestion = ({ headers }: Request): boolean => [headers.get('x-payload-http-method-override'), headers.get('x-http-method-override')].includes('GET')

function withBody({ headers, method, signal, url }: Request, body: ArrayBuffer | string): Request {
  const own = new Headers(headers)
  if (typeof body === 'string') own.set('content-type', 'application/json')
  own.set('content-length', String(typeof body === 'string' ? body.length : body.byteLength))
  return new Request(url, { method, headers: own, body, signal })
}

async function mustFitForm(form: Response, isOfFields: boolean): Promise<void> {
  const fields = await form.formData().catch(() => {
    throw new Misfit('NOT_A_FORM')
  })
  for (const [name, value] of fields) {
    if (typeof value !== 'string') throw new Misfit('NO_FILE_HERE')
    if (name === '_payload') mustBeJson(value, isOfFields)
    else if (!isText(value)) throw new Misfit('NOT_A_TEXT')
  }
}

function textOf(body: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Misfit('NOT_A_TEXT')
  }
}

function mustBeJson(text: string, isOfFields = false): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Misfit('NOT_JSON')
  }
  if (!isRecord(value)) throw new Misfit('NOT_AN_OBJECT')
  mustFit(value, 0, isOfFields)
}

// A rich text with lists in lists has some thirty levels.
const LEVELS = 100

function mustFit(value: unknown, level: number, isOfFields: boolean): void {
  if (typeof value === 'string' && !isOfFields && !isText(value)) throw new Misfit('NOT_A_TEXT')
  if (typeof value !== 'object' || value === null) return
  if (level > LEVELS) throw new Misfit('TOO_DEEP')
  for (const [name, inner] of Object.entries(value)) {
    if (!isText(name)) throw new Misfit('NOT_A_TEXT')
    mustFit(inner, level + 1, isOfFields)
  }
}
