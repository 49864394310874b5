import type { PayloadRequest } from 'payload'
import { inTable } from '@/time'
import { filledIn, localeNamed, type Term } from '@/words'
import { auditedActs, journalWords as words } from '@/words/forms'
import { translate } from '@/cms/errors/translate'
import type { JournalEntry } from '@/cms/journal/entries'

type Props = { entries: JournalEntry[]; req: PayloadRequest }

/** The entries, a line each. On a narrow screen the table scrolls by itself, not the page. */
export function JournalTable({ entries, req }: Props) {
  const say = (term: Term) => translate(req, term)
  return (
    <div aria-label={say(words.title.label)} className="table" role="region" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[words.when, words.who, words.what, words.subject].map((heading) => (
              <th key={heading.en} scope="col" style={{ color: 'var(--theme-elevation-800)' }}>
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td>{inTable(entry.at, localeNamed(req.i18n.language), 'second')}</td>
              <td>{whoIn(entry, say)}</td>
              <td>
                {say(auditedActs[entry.act])}
                <Corrected detail={entry.detail} req={req} />
              </td>
              <td>
                <Subject entry={entry} req={req} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// A value that a migration took out stands nowhere else any more.
function Corrected({ detail: { field, before, after }, req }: { detail: JournalEntry['detail']; req: PayloadRequest }) {
  if (typeof field !== 'string' || typeof before !== 'string') return null
  const filled = { field, before, ...(typeof after === 'string' ? { after } : {}) }
  return <div>{filledIn('after' in filled ? words.replacedBy : words.emptied, localeNamed(req.i18n.language), filled)}</div>
}

type Say = (term: Term) => string

function whoIn({ act, actor, by, who }: JournalEntry, say: Say): string {
  if (actor) return actor
  if (who) return by ?? say(words.gone)
  return say(act === 'sign-in.refused' || act === 'member.declined' ? words.unknown : words.nobody)
}

function Subject({ entry: { about, concept, document, who }, req, say }: { entry: JournalEntry; req: PayloadRequest; say: Say }) {
  if (!concept || !document || (concept === 'users' && document === who)) return null
  const collection = req.payload.config.collections.find(({ slug }) => slug === concept)
  const singular: unknown = collection?.labels.singular
  const name = concept === 'users' ? (about ?? say(words.gone)) : isTerm(singular) ? say(singular) : concept
  return <a href={`${req.payload.config.routes.admin}/collections/${concept}/${document}`}>{name}</a>
}

const isTerm = (label: unknown): label is Term => typeof label === 'object' && label !== null && 'fr' in label && 'en' in label
