import { actsBetween } from './noteActs'

const draft = { live: false, binned: false }
const live = { live: true, binned: false }
const binned = { live: false, binned: true }

it.each([
  ['a draft that stays one', draft, draft, []],
  ['a publication', draft, live, ['published']],
  ['a correction', live, live, ['corrected']],
  ['an un-publication', live, draft, ['unpublished']],
  ['a draft put into the bin', draft, binned, ['binned']],
  ['something public put into the bin', live, binned, ['binned']],
  ['something that stays in the bin', binned, binned, []],
  ['something taken out of the bin', binned, draft, ['restored']],
  ['something taken out of the bin and published', binned, live, ['restored', 'published']],
])('%s', (_what, before, after, acts) => expect(actsBetween(before, after)).toEqual(acts))
