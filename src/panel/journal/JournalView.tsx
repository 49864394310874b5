import type { AdminViewServerProps } from 'payload'
import { auditedActs, journalWords as words } from '@/words/forms'
import type { Term } from '@/words'
import { isDate } from '@/time'
import { PanelPage } from '../PanelPage'
import { journalsOf } from '@/cms/access/management'
import { translate } from '@/cms/errors/translate'
import { entriesFor, type JournalFilter } from '@/cms/journal/entries'
import { JournalDay } from './JournalDay'
import { JournalTable } from './JournalTable'
import type { AuditedAct } from '@/cms/journal/note'
import { journalPath } from '@/addresses/panelPaths'

/** Who did what, newest first. Payload draws views of ours for anybody: who may read is asked here. */
export async function JournalView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const say = (term: Term) => translate(req, term)
  const organisations = await journalsOf(req)
  if (organisations.length === 0) {
    return <main style={{ padding: '2rem' }}>{req.user ? say(words.forAdministrators) : <a href={`${req.payload.config.routes.admin}/login?redirect=${encodeURIComponent(`${req.payload.config.routes.admin}${journalPath}`)}`}>{say(words.signInFirst)}</a>}</main>
  }
  const filter = filterIn(view.searchParams ?? {})
  const { entries, more } = await entriesFor(req, organisations, filter)
  return (
    <PanelPage help={words.title.help && say(words.title.help)} title={say(words.title.label)} view={view}>
      <Filter filter={filter} say={say} />
      {entries.length > 0 ? <JournalTable entries={entries} req={req} /> : <p>{say(words.empty)}</p>}
      <Paging filter={filter} last={more ? entries.at(-1)?.number : undefined} say={say} />
    </PanelPage>
  )
}

type Say = (term: Term) => string

function Filter({ filter, say }: { filter: JournalFilter; say: Say }) {
  return (
    <form style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'end', marginBottom: '1.5rem' }}>
      <label style={{ display: 'grid', gap: '0.25rem', flex: '1 1 10rem' }}>
        {say(words.act)}
        <select defaultValue={filter.act ?? ''} name="act" style={{ padding: '0.5rem' }}>
          <option value="">{say(words.any)}</option>
          {Object.entries(auditedActs).map(([act, term]) => (
            <option key={act} value={act}>
              {say(term)}
            </option>
          ))}
        </select>
      </label>
      <JournalDay label={say(words.from)} name="from" value={filter.from ?? ''} />
      <JournalDay label={say(words.to)} name="to" value={filter.to ?? ''} />
      <button className="btn btn--style-primary btn--size-medium" style={{ margin: 0 }} type="submit">
        {say(words.filter)}
      </button>
    </form>
  )
}

// The next page begins after a number, not at a place: new entries push nothing over.
function Paging({ filter, last, say }: { filter: JournalFilter; last: string | undefined; say: Say }) {
  const addressOf = (more: object) => `?${new URLSearchParams(Object.entries({ ...filter, before: undefined, ...more }).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))}`
  return (
    <p style={{ display: 'flex', gap: '2rem', marginTop: '1.5rem' }}>
      {filter.before && <a href={addressOf({})}>{say(words.newest)}</a>}
      {last && <a href={addressOf({ before: last })}>{say(words.older)}</a>}
    </p>
  )
}

/** What was asked, of what can be asked; anything else is left out. */
function filterIn({ act, from, to, before }: Record<string, string | string[] | undefined>): JournalFilter {
  const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)
  return {
    ...(typeof act === 'string' && act in auditedActs ? { act: act as AuditedAct } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(typeof before === 'string' && /^\d{1,18}$/.test(before) ? { before } : {}),
  }
}
