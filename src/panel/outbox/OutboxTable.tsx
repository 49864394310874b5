import { deliveryProblems, letterKinds, outboxWords as words } from '@/words/forms'
import { inTable } from '@/time'
import type { Locale, Term } from '@/words'
import type { Entry } from '@/cms/outbox/entries'
import { TryNow } from './TryNow'

type Props = { entries: Entry[]; title: Term; at: Term; mayTry: boolean; language: Locale; say: (term: Term) => string }

/** Letters, a line each: what they are about, to whom, and how they fared. On a narrow screen the table scrolls by itself, not the page. */
export function OutboxTable({ entries, title, at, mayTry, language, say }: Props) {
  return (
    <div aria-label={say(title)} className="table" role="region" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[words.kind, words.to, at, words.tries, words.problem].map((heading) => (
              <th key={heading.en} scope="col" style={{ color: 'var(--theme-elevation-800)' }}>
                {say(heading)}
              </th>
            ))}
            {mayTry && <td />}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{say(letterKinds[entry.kind])}</td>
              <td style={{ overflowWrap: 'anywhere' }}>{entry.address}</td>
              <td>{inTable(entry.at, language)}</td>
              <td>{entry.tries}</td>
              <td>{entry.problem ? say(deliveryProblems[entry.problem]) : entry.tries === 0 ? say(words.notYet) : ''}</td>
              {mayTry && (
                <td>
                  {entry.isKept && <TryNow id={entry.id} to={entry.address} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
