import { type Arguments, askedBy, intentionOf } from './intention'

// Every combination of what a write can say, over every way a document can stand before it.

type Document = { _status: string; deletedAt: string | null; isLive: boolean }

const binning = '2026-11-28T12:00:00.000Z'
const standing: Record<string, Document> = {
  draft: { _status: 'draft', deletedAt: null, isLive: false },
  online: { _status: 'published', deletedAt: null, isLive: true },
  'online, a draft waits': { _status: 'draft', deletedAt: null, isLive: true },
  'in the bin': { _status: 'draft', deletedAt: binning, isLive: false },
}
const drafts = { '–': {}, draft: { draft: true }, 'draft, all languages': { draft: true, unpublishAllLocales: true } }
const statuses = { '–': {}, draft: { _status: 'draft' }, published: { _status: 'published' } }
const bins = { '–': {}, null: { deletedAt: null }, date: { deletedAt: binning } }

function intention(operation: string, args: Arguments, written: Arguments['data'], document: Document | null) {
  const asked = askedBy(operation, args)
  if (!asked) throw new Error('Not a write')
  return intentionOf(asked, written ?? {}, document && { isLive: document.isLive, isBinned: document.deletedAt !== null })
}

/** As Payload fills it up from the newest version. */
const filled = ({ data, draft }: Arguments, document: Document | null) => ({ ...document, ...(draft && data?._status !== 'published' ? { _status: 'draft' } : {}), ...data })

const combinations = Object.entries(drafts).flatMap(([draft, flags]) =>
  Object.entries(statuses).flatMap(([status, said]) => Object.entries(bins).map(([bin, binned]) => ({ names: [draft, status, bin], args: { ...flags, data: { ...said, ...binned } } }))),
)

/** In columns, so that it can be read. */
function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return ['', ...rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`), '  '].join('\n')
}

it('an update, by `draft`, `_status` and `deletedAt`', () => {
  const rows = combinations.map(({ names, args }) => [...names, ...Object.values(standing).map((document) => intention('update', args, filled(args, document), document))])
  expect(table([['draft', '_status', 'deletedAt', ...Object.keys(standing)], ...rows])).toBe(`
    draft                 _status    deletedAt  draft    online     online, a draft waits  in the bin
    –                     –          –          publish  correct    unpublish              publish
    –                     –          null       publish  correct    unpublish              unbin
    –                     –          date       bin      bin        bin                    publish
    –                     draft      –          publish  unpublish  unpublish              publish
    –                     draft      null       publish  unpublish  unpublish              unbin
    –                     draft      date       bin      bin        bin                    publish
    –                     published  –          publish  correct    correct                publish
    –                     published  null       publish  correct    correct                unbin
    –                     published  date       bin      bin        bin                    publish
    draft                 –          –          draft    draft      draft                  draft
    draft                 –          null       draft    draft      draft                  unbin
    draft                 –          date       bin      bin        bin                    publish
    draft                 draft      –          draft    draft      draft                  draft
    draft                 draft      null       draft    draft      draft                  unbin
    draft                 draft      date       bin      bin        bin                    publish
    draft                 published  –          publish  correct    correct                publish
    draft                 published  null       publish  correct    correct                unbin
    draft                 published  date       bin      bin        bin                    publish
    draft, all languages  –          –          publish  unpublish  unpublish              publish
    draft, all languages  –          null       publish  unpublish  unpublish              unbin
    draft, all languages  –          date       bin      bin        bin                    publish
    draft, all languages  draft      –          publish  unpublish  unpublish              publish
    draft, all languages  draft      null       publish  unpublish  unpublish              unbin
    draft, all languages  draft      date       bin      bin        bin                    publish
    draft, all languages  published  –          publish  correct    correct                publish
    draft, all languages  published  null       publish  correct    correct                unbin
    draft, all languages  published  date       bin      bin        bin                    publish
  `)
})

it('something new, by `draft`, `_status` and `deletedAt`', () => {
  const rows = combinations.map(({ names, args }) => [...names, intention('create', args, filled(args, null), null)])
  expect(table([['draft', '_status', 'deletedAt', 'new'], ...rows])).toBe(`
    draft                 _status    deletedAt  new
    –                     –          –          publish
    –                     –          null       publish
    –                     –          date       publish
    –                     draft      –          publish
    –                     draft      null       publish
    –                     draft      date       publish
    –                     published  –          publish
    –                     published  null       publish
    –                     published  date       publish
    draft                 –          –          draft
    draft                 –          null       draft
    draft                 –          date       publish
    draft                 draft      –          draft
    draft                 draft      null       draft
    draft                 draft      date       publish
    draft                 published  –          publish
    draft                 published  null       publish
    draft                 published  date       publish
    draft, all languages  –          –          publish
    draft, all languages  –          null       publish
    draft, all languages  –          date       publish
    draft, all languages  draft      –          publish
    draft, all languages  draft      null       publish
    draft, all languages  draft      date       publish
    draft, all languages  published  –          publish
    draft, all languages  published  null       publish
    draft, all languages  published  date       publish
  `)
})

it('what was said before is brought back, by `draft` and by the status that it had', () => {
  const rows = Object.entries(drafts).flatMap(([draft, args]) =>
    ['draft', 'published'].map((_status) => [draft, _status, ...Object.values(standing).map((document) => intention('restoreVersion', args, { ...document, _status }, document))]),
  )
  expect(table([['draft', 'status then', ...Object.keys(standing)], ...rows])).toBe(`
    draft                 status then  draft    online     online, a draft waits  in the bin
    –                     draft        publish  unpublish  unpublish              publish
    –                     published    publish  correct    correct                publish
    draft                 draft        restore  restore    restore                restore
    draft                 published    restore  restore    restore                restore
    draft, all languages  draft        publish  unpublish  unpublish              publish
    draft, all languages  published    publish  correct    correct                publish
  `)
})

it('where a document is looked for, its bin too, changes nothing', () => {
  const asked = (also: object) => combinations.flatMap(({ args }) => ['create', 'update', 'restoreVersion'].map((operation) => askedBy(operation, { ...args, ...also })))
  expect(asked({ trash: true })).toEqual(asked({}))
})

it.each(['read', 'count', 'delete', 'deleteByID', 'login'])('%s writes no text', (operation) => expect(askedBy(operation, { draft: true, data: { _status: 'published' } })).toBeNull())

it('an update says what is to become of what is online, or does not', () => {
  const says = (args: Arguments) => askedBy('update', args)?.saysStatus
  expect([{}, { data: {} }, { draft: false }, { draft: true }, { data: { _status: 'draft' } }, { data: { _status: 'published' } }, { data: { deletedAt: null } }].map(says)).toEqual([false, false, false, true, true, true, true])
})
