import { SEEN_OFTEN } from '@/graphql/execute'
import { type Opened, openedDoor } from '../../publicApi/opened'

// What is asked often is answered by a function compiled for it: nobody may notice by anything but the time.

let opened: Opened
let { fetch, plant } = {} as Opened
let choir: string

beforeAll(async () => {
  opened = await openedDoor()
  ;({ fetch, plant } = opened)
  choir = await plant.organisation('Chorale')
  await plant.event('Fête', choir, {}, { slug: 'fete' })
}, 60_000)
afterAll(() => opened.close())

async function answerTo(asked: object): Promise<{ status: number; text: string }> {
  const response = await fetch('/api/graphql', { method: 'POST', body: JSON.stringify(asked), headers: { 'content-type': 'application/json' } })
  return { status: response.status, text: await response.text() }
}

it.each([
  ['a thing with its links, under other names and through fragments', {
    query: '{ e: event(slug: "fete") { ...Named again: title organisers { name slug } } all: events { nodes { ...Named startsAt } totalCount } } fragment Named on Thing { __typename id ... on Event { title kind } }',
  }],
  ['what is left out or not by variables', {
    query: 'query ($more: Boolean!, $slug: String = "fete") { event(slug: $slug) { title @include(if: $more) ...More @skip(if: $more) } } fragment More on Event { kind }',
    variables: { more: false },
  }],
  ['nothing', { query: '{ event(slug: "nowhere") { title } }' }],
  ['a refusal with its place beside what was found', { query: '{ events { totalCount } bad: event(slug: "fete", id: "x") { title } }' }],
  ['a variable that does not fit', { query: 'query ($first: Int) { events(first: $first) { totalCount } }', variables: { first: 'many' } }],
  ['one of two operations', { query: 'query A { events { totalCount } } query B { site { name } }', operationName: 'B' }],
  ['an operation that is not there', { query: 'query A { events { totalCount } }', operationName: 'C' }],
])('answers the same the first time and for ever: %s', async (_, asked) => {
  const first = await answerTo(asked)
  for (let uses = 1; uses < SEEN_OFTEN; uses++) await answerTo(asked)
  expect(await answerTo(asked)).toEqual(first)
})

it('answers each asker of the same question by their own variables, at the same time', async () => {
  await plant.event('Bal', choir, {}, { slug: 'bal' })
  const query = 'query ($slug: String!) { event(slug: $slug) { title } }'
  for (let uses = 0; uses < SEEN_OFTEN; uses++) await answerTo({ query, variables: { slug: 'fete' } })
  const slugs = ['fete', 'bal', 'nowhere', 'bal', 'fete']
  const answers = await Promise.all(slugs.map((slug) => answerTo({ query, variables: { slug } })))
  expect(answers.map(({ text }) => (JSON.parse(text) as { data: { event: { title: string } | null } }).data.event?.title ?? null)).toEqual(['Fête', 'Bal', null, 'Bal', 'Fête'])
})
