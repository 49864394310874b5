'use client'

import { actWords as words, kindsOfThings } from '@/words/forms'
import { useSaid } from '../said'
import { byKind, type Line, type Publication } from './publication'
import { RecordLink } from './RecordLink'

/** The order in which a page tells what it shows. */
export const order: Line['concept'][] = ['events', 'sessions', 'speakers', 'venues', 'organisations', 'topics', 'communiques', 'pages']

type Props = { publication: Publication; open: (concept: Line['concept'], id: string) => void }

export function GoingLive({ publication: { companions, isPublic }, open }: Props) {
  const say = useSaid()
  return (
    <>
      <p>{say(isPublic ? words.replacesPublic : words.becomesPublic)}</p>
      {companions.length === 0 && <p>{say(words.nothingElse)}</p>}
      {companions.length > 0 && <h3>{say(words.goesLive)}</h3>}
      {byKind(order, companions).map(([concept, lines]) => (
        <section key={concept}>
          <h4>{say(kindsOfThings[concept])}</h4>
          <ul>
            {lines.map(({ id, name }, index) => (
              <li key={id ?? index}>
                <RecordLink concept={concept} id={id} name={name} open={open} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
