'use client'

import { inZone, inWords } from '@/time'
import { actWords, listingWords as words } from '@/words/forms'
import { useSaying } from '../agreements/words'
import { Changes } from './Changes'
import type { Publication } from './publication'

/** What readers will read of the document itself, and since when; who wrote it; whom a move is told to. */
export function WhatReaders({ publication }: { publication: Publication }) {
  const { headline, changes, move, isNew } = publication
  const { list, say } = useSaying()
  return (
    <>
      <When publication={publication} />
      {headline.length > 0 && (
        <section>
          <h3>{say(words.headline)}</h3>
          <dl className="changes changes--headline">
            {headline.map(({ label, words: told }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{told}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {move && (
        <p className="act-dialog__notice">
          {say(words.moves, { reason: move.reason })} {move.told.length > 0 && say(words.told, { names: list(move.told) })}
        </p>
      )}
      <section>
        <h3>{say(isNew ? words.facts : words.changes)}</h3>
        {changes.length === 0 ? <p>{say(words.noChange)}</p> : <Changes changes={changes} isNew={isNew} />}
        <Writers publication={publication} />
      </section>
    </>
  )
}

function When({ publication: { embargo, isPublic } }: { publication: Publication }) {
  const { say, language } = useSaying()
  const until = embargo ? (inWords(embargo.until, language) ?? '') : ''
  const isHidden = embargo !== null && !embargo.isOver
  return (
    <>
      {isHidden ? <p className="act-dialog__notice">{say(isPublic ? words.hiddenAgain : words.hiddenUntil, { until })}</p> : <p>{say(isPublic ? actWords.replacesPublic : actWords.becomesPublic)}</p>}
      {embargo?.isOver && <p>{say(words.embargoOver, { until })}</p>}
    </>
  )
}

function Writers({ publication: { writers } }: { publication: Publication }) {
  const { say, list, language } = useSaying()
  if (writers.length === 0) return null
  const names = writers.map(({ name, at }) => say(words.writer, { name: name ?? say(words.somebody), at: inWords(inZone(at, 'Europe/Paris').slice(0, 16), language) ?? '' }))
  return <p>{say(words.writtenBy, { names: list(names) })}</p>
}
