import { openPublicApi } from '@/graphql/publicApi'
import { listen } from '../../publicApi/listen'
import { type Opened, openedDoor } from '../../publicApi/opened'

let opened: Opened
let { ask, door, fetch, plant } = {} as Opened

beforeAll(async () => {
  opened = await openedDoor()
  ;({ ask, door, fetch, plant } = opened)
}, 60_000)
afterAll(() => opened.close())

describe('over HTTP', () => {
  it('answers GET as well as POST', async () => {
    const response = await fetch(`/api/graphql?query=${encodeURIComponent('{ site { name } }')}`)
    expect([response.status, await response.json()]).toEqual([200, { data: { site: { name: 'De Concert' } } }])
  })

  it('is open to every site, without credentials', async () => {
    const response = await fetch('/api/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://partner.example', 'access-control-request-method': 'POST' },
    })
    const { headers } = await ask('{ __typename }')
    expect([
      response.status,
      response.headers.get('access-control-allow-methods'),
      response.headers.get('access-control-allow-headers'),
    ]).toEqual([204, 'GET, POST', 'Content-Type, Accept'])
    expect(
      [response, { headers }].map((it) => [
        it.headers.get('access-control-allow-origin'),
        it.headers.get('access-control-allow-credentials'),
      ]),
    ).toEqual([
      ['*', null],
      ['*', null],
    ])
  })

  it('neither reads nor gives cookies', async () => {
    const [without, with_] = [await ask('{ site { name } }'), await ask('{ site { name } }', {}, { cookie: 'payload-token=x' })]
    expect([with_.json, with_.headers.get('set-cookie')]).toEqual([without.json, null])
  })

  it.each([
    [
      'several operations at once',
      (): RequestInit => ({
        body: '[{"query":"{__typename}"},{"query":"{__typename}"}]',
        headers: { 'content-type': 'application/json' },
      }),
      400,
    ],
    [
      'an upload',
      (): RequestInit => {
        const body = new FormData()
        body.set('operations', '{"query":"{__typename}"}')
        return { body }
      },
      415,
    ],
  ])('refuses %s', async (_what, init, status) =>
    expect((await fetch('/api/graphql', { method: 'POST', ...init() })).status).toBe(status),
  )

  it('refuses the fragment bomb', async () => {
    const bomb = `{ site { ...f0 } } ${Array.from({ length: 18 }, (_, n) => `fragment f${n} on Site { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f18 on Site { name }`
    const { status, json } = await ask(bomb)
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_MANY_FIELDS'])
  })

  it('hides what went wrong on our side, and tells the log', async () => {
    const said: unknown[] = []
    const error = console.error
    console.error = (...words) => void said.push(words)
    const broken = openPublicApi({
      readerUrl: opened.database.readerUrl.replace('_reader', '_nobody'),
      origin: 'https://deconcert.test',
    })
    const server = await listen(broken.graphql)
    const { json } = await server.post({ query: '{ site { name } }' })
    await server.close()
    await broken.close()
    console.error = error
    expect(json.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      ['Something went wrong on our side. Ask again later.', { code: 'INTERNAL' }],
    ])
    expect(String(said)).toContain('does not exist')
  })
})

describe('a file', () => {
  it('is found by the name of any of its sizes, when something public shows it', async () => {
    await plant.event('Avec image', await plant.organisation('Imagière'), { image_id: await plant.picture('affiche') })
    await plant.picture('inutile')
    expect([
      await door.file('affiche.jpg'),
      await door.file('affiche-480.webp'),
      await door.file('inutile.jpg'),
      await door.file('\0'),
    ]).toEqual([
      { filename: 'affiche.jpg', mimeType: 'image/jpeg' },
      { filename: 'affiche-480.webp', mimeType: 'image/webp' },
      null,
      null,
    ])
  })
})
