'use client'

import { useRef, useState } from 'react'
import { agreeingWords as words } from '@/words/forms'
import type { Subject } from '@/cms/access/agreementRights'
import type { Overview } from '@/cms/agreements/read/overview'
import type { Standing, Step } from '@/cms/agreements/read/standing'
import { AgreementLine } from './AgreementLine'
import { useApi } from '../useApi'
import { OrderButtons } from './OrderButtons'
import { about } from './subject'
import { useSaying } from './words'

type Props = {
  overview: Overview
  subject: Subject
  mayArrange: boolean
  onStep: (step: Step | 'page', standing: Standing) => void
  onArranged: () => Promise<unknown>
  tell: (said: string, isRefusal: boolean) => void
}

/** Those who are on the list or asked to be, in their public order; then those who are not. */
export function AgreementList({ overview, subject, mayArrange, onStep, onArranged, tell }: Props) {
  const { act } = useApi('collaborations')
  const { say } = useSaying()
  const list = useRef<HTMLDivElement>(null)
  const [isBusy, setBusy] = useState(false)
  const { agreements, lead } = overview
  const listed = agreements.filter((one) => one.listed)
  const hosts = agreements.filter((one) => !one.listed && (one.status === 'accepted' || one.status === 'invited'))
  const others = agreements.filter((one) => one.status !== 'accepted' && one.status !== 'invited')
  const move = async (from: number, by: 1 | -1) => {
    const order = [...listed]
    const [moved] = order.splice(from, 1)
    if (isBusy || !moved || from + by < 0 || from + by > order.length) return
    order.splice(from + by, 0, moved)
    setBusy(true)
    const { refusal } = await act('arrange', { ...about(subject), organisations: order.map(({ organisation }) => organisation.id) })
    await onArranged()
    setBusy(false)
    tell(refusal ?? say(words.moved, { name: moved.organisation.name, place: String(from + by + 1) }), refusal !== null)
    // The line has moved in the page, and a moved button loses the focus.
    list.current?.querySelector<HTMLElement>(`[data-moves="${moved.id} ${by}"]`)?.focus()
  }
  const line = (standing: Standing, index: number | null) => (
    <AgreementLine
      asked={overview.asked}
      concept={subject.concept}
      key={standing.id}
      onStep={(step) => onStep(step, standing)}
      order={mayArrange && index !== null && listed.length > 1 && <OrderButtons isFirst={index === 0} isLast={index === listed.length - 1} onMove={(by) => void move(index, by)} standing={standing} />}
      standing={standing}
    />
  )
  const isLeadThere = lead === null || agreements.some(({ leads }) => leads)
  return (
    <div ref={list}>
      <ul className="agreements__list">
        {!isLeadThere && <LeadLine concept={subject.concept} name={lead.name} />}
        {listed.map((standing, index) => line(standing, index))}
        {hosts.map((standing) => line(standing, null))}
      </ul>
      {others.length > 0 && <h4>{say(words.others)}</h4>}
      {others.length > 0 && <ul className="agreements__list">{others.map((standing) => line(standing, null))}</ul>}
    </div>
  )
}

function LeadLine({ name, concept }: { name: string; concept: Subject['concept'] }) {
  const { say } = useSaying()
  return (
    <li className="agreements__line">
      <span aria-hidden className="agreements__sign">
        ✓
      </span>
      <div className="agreements__who">
        <p>
          <strong>{name}</strong>
        </p>
        <p>{say(concept === 'events' ? words.holdsSoon : words.publishesSoon)}</p>
      </div>
    </li>
  )
}
