'use client'

import { actWords as words, kindsOfThings } from '@/words/forms'
import { useTerm } from '../useTerm'
import { Changes } from './Changes'
import { byKind, type Line, type Publication } from './publication'
import { RecordLink } from './RecordLink'
import { WhatReaders } from './WhatReaders'

/** The order in which a page tells what it shows. */
export const order: Line['concept'][] = ['events', 'sessions', 'speakers', 'venues', 'organisations', 'topics', 'communiques', 'pages']

type Props = { publication: Publication; open: (concept: Line['concept'], id: string) => void }

/** All that goes online: the document, fact by fact, and what appears with it. */
export function GoingLive({ publication, open }: Props) {
  const { companions } = publication
  const say = useTerm()
  return (
    <>
      <WhatReaders publication={publication} />
      {companions.length === 0 ? <p>{say(words.nothingElse)}</p> : <h3>{say(words.goesLive)}</h3>}
      {byKind(order, companions).map(([concept, lines]) => (
        <section key={concept}>
          <h4>{say(kindsOfThings[concept])}</h4>
          <ul>
            {lines.map(({ id, name, changes }, index) => (
              <li key={id ?? index}>
                <RecordLink concept={concept} id={id} name={name} open={open} />
                {changes.length > 0 && <Changes changes={changes} isNew />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
