'use client'

import { agreeingWords as words } from '@/words/forms'
import type { Standing } from '@/cms/agreements/read/standing'
import { useSaying } from './words'

type Props = { standing: Standing; isFirst: boolean; isLast: boolean; onMove: (by: 1 | -1) => void }

/** Moves an organisation by one place. At the end of the way a button stays, so that the focus does too. */
export function OrderButtons({ standing: { id, organisation }, isFirst, isLast, onMove }: Props) {
  const { say } = useSaying()
  const ways = [[-1, words.up, '↑', isFirst], [1, words.down, '↓', isLast]] as const
  return (
    <div className="agreements__order">
      {ways.map(([by, term, sign, isEnd]) => (
        <button aria-disabled={isEnd} aria-label={say(term, { name: organisation.name })} data-moves={`${id} ${by}`} key={by} onClick={() => !isEnd && onMove(by)} type="button">
          <span aria-hidden>{sign}</span>
        </button>
      ))}
    </div>
  )
}
