'use client'

import type { Term } from '@/words'
import { actWords as words } from '@/words/forms'
import type { Withdrawal } from '@/cms/saving/withdrawal'
import { useTerm } from '../useTerm'

export function Disappearing({ withdrawal: { isPublic, addresses, goes, stays } }: { withdrawal: Withdrawal }) {
  const say = useTerm()
  if (!isPublic) return <p>{say(words.notPublic)}</p>
  return (
    <>
      <Listed heading={words.pagesGo} lines={addresses} />
      <Listed heading={words.goesToo} lines={goes.map(({ name }) => name)} />
      <p>{say(words.listsGo)}</p>
      <Listed heading={words.staysWithout} lines={stays.map(({ name }) => name)} />
    </>
  )
}

function Listed({ heading, lines }: { heading: Term; lines: string[] }) {
  const say = useTerm()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{say(heading)}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
