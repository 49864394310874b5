import type { TopicContextFragment } from '@/ask/documents'
import { changerDeCap } from '@/site/collective/organisation.fixture'
import { firstEvent } from '@/site/event/firstEvent.fixture'
import { rendered } from '@/site/rendered.fixture'
import { TopicFacts } from './TopicFacts'
import { TopicPage } from './TopicPage'

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
const courtCase = firstEvent.topics[0] as TopicContextFragment
const facts = (changes: Partial<NonNullable<TopicContextFragment['case']>>) =>
  rendered(<TopicFacts topic={{ ...courtCase, case: courtCase.case && { ...courtCase.case, ...changes } }} locale="fr" />).text

it('says before whom, since when, who', () => {
  expect(facts({})).toBe('Devant\nConseil d’État\n\nDéposé en\noctobre 2024\n\nRequérants\n15 organisations, dont Changer de Cap et La Quadrature du Net')
})

it('counts nobody twice: all named, no number', () => {
  expect(facts({ claimantCount: 1, claimants: [changerDeCap] })).toContain('Requérants\nChanger de Cap')
})

it('keeps a date that is not a month as it was written', () => expect(facts({ filedIn: 'automne 2024' })).toContain('automne 2024'))

it('leaves out what is not known', () => {
  expect(facts({ court: null, filedIn: null, claimantCount: null, claimants: [] })).toBe('')
})

it('shows a subject without events or texts as just that', () => {
  const page = rendered(<TopicPage topic={{ ...courtCase, body: null }} upcoming={none} past={none} communiques={none} now={new Date()} locale="fr" />)
  expect(page.headings).toEqual([{ level: 1, text: courtCase.title }])
})
